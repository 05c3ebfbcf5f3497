import { Heading } from '@navikt/ds-react';
import { Link } from '@remix-run/react';
import { PersonDetails, type PersonDetailsProps } from '~/components/report/person-details';
import { EmptyState } from '~/components/ui/empty-state';
import type { PlacementPart } from '~/domain/placement-part';
import { placementPartTexts } from '~/i18n/placement-parts';
import { useTexts } from '~/i18n/texts';
import { weeklyReportTexts } from '~/i18n/weekly-reports';

type OwnPerson = PersonDetailsProps & { id: string; parts: PlacementPart[] };

/** The people whom a mentor follows: what it may know of them, and the ways on to their practice. */
export function OwnPeople({ people }: { people: readonly OwnPerson[] }) {
  const texts = useTexts(weeklyReportTexts);
  const partTexts = useTexts(placementPartTexts);
  if (people.length === 0) return <EmptyState title={texts.noPeople}>{texts.noneText}</EmptyState>;
  return (
    <section className="measure stack stack--tight" aria-labelledby="kandidater">
      <Heading level="2" size="medium" id="kandidater">
        {texts.yourPeople}
      </Heading>
      <ul className="plain-list stack stack--tight">
        {people.map((person) => (
          <li key={person.id} className="panel stack stack--tight">
            <Heading level="3" size="small">
              {person.person.firstName} {person.person.lastName}
            </Heading>
            <ul className="plain-list row">
              {person.parts.map((part) => (
                <li key={part}>
                  <Link to={`/praksis/${person.id}/${part}`} className="aksel-link">
                    {partTexts.parts[part].name}
                  </Link>
                </li>
              ))}
            </ul>
            <PersonDetails {...person} />
          </li>
        ))}
      </ul>
    </section>
  );
}
