import { Heading } from '@navikt/ds-react';
import { Link } from '@remix-run/react';
import { Facts } from '~/components/ui/facts';
import { formatPhone } from '~/i18n/format';
import { placementTexts } from '~/i18n/placements';
import { useTexts } from '~/i18n/texts';

interface PersonProps {
  person: {
    firstName: string;
    lastName: string;
    phone: string | null;
    email: string | null;
    norwegianLevel: string | null;
    motherTongue: string | null;
    caseworker: { name: string; email: string } | null;
    path: string | null;
    protection: { procedure: string | null } | null;
  };
  needs: string | null;
}

/** Whom the placement is for, as far as every party to it may know. */
export function Person({ person, needs }: PersonProps) {
  const texts = useTexts(placementTexts);
  const { phone, email, caseworker } = person;
  return (
    <section className="stack stack--tight" aria-labelledby="kandidaten">
      <Heading level="2" size="small" id="kandidaten">
        {texts.personHeading}
      </Heading>
      <Facts
        facts={[
          ...(person.protection?.procedure ? [{ name: texts.procedure, value: person.protection.procedure }] : []),
          { name: texts.name, value: `${person.firstName} ${person.lastName}` },
          { name: texts.phone, value: phone ? <a href={`tel:${phone}`} className="aksel-link">{formatPhone(phone)}</a> : texts.unknown },
          { name: texts.email, value: email ? <a href={`mailto:${email}`} className="aksel-link">{email}</a> : texts.unknown },
          { name: texts.level, value: person.norwegianLevel ?? texts.unknown },
          { name: texts.motherTongue, value: person.motherTongue ?? texts.unknown },
          { name: texts.needs, value: needs ?? texts.unknown },
          { name: texts.caseworker, value: caseworker ? `${caseworker.name}, ${caseworker.email}` : texts.unknown },
        ]}
      />
      {person.path && (
        <Link to={person.path} className="aksel-link">
          {texts.openCandidate}
        </Link>
      )}
    </section>
  );
}
