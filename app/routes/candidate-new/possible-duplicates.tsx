import type { FieldMetadata } from '@conform-to/react';
import { BodyLong, Heading } from '@navikt/ds-react';
import { Link } from '@remix-run/react';
import { CheckboxInput } from '~/components/form/fields';
import { candidateTexts } from '~/i18n/candidates';
import { formatPhone } from '~/i18n/format';
import { useTexts } from '~/i18n/texts';

interface PossibleDuplicatesProps {
  candidates: readonly {
    id: string;
    reference: string;
    firstName: string;
    lastName: string;
    phone: string | null;
    email: string | null;
    birthYear: number | null;
  }[];
  field: FieldMetadata<unknown>;
}

/** Who may be the same person: open the one that is there, or say that this is somebody else. */
export function PossibleDuplicates({ candidates, field }: PossibleDuplicatesProps) {
  const texts = useTexts(candidateTexts);
  return (
    <section className="panel stack stack--tight" aria-labelledby="duplikater">
      <Heading level="2" size="small" id="duplikater">
        {texts.duplicateTitle}
      </Heading>
      <BodyLong>{texts.duplicateText}</BodyLong>
      <ul className="plain-list stack stack--tight">
        {candidates.map((one) => (
          <li key={one.id}>
            {one.firstName} {one.lastName} ({one.reference}
            {one.birthYear && `, ${texts.born(one.birthYear)}`}
            {one.phone && `, ${formatPhone(one.phone)}`}
            {one.email && `, ${one.email}`}){' '}
            <Link to={`/kandidater/${one.id}`} className="aksel-link">
              {texts.openExisting}
            </Link>
          </li>
        ))}
      </ul>
      <CheckboxInput field={field} label={texts.createAnyway} />
    </section>
  );
}
