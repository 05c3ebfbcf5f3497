import { Heading } from '@navikt/ds-react';
import { Link } from '@remix-run/react';
import { costStatementTexts } from '~/i18n/cost-statements';
import { formatMoment } from '~/i18n/format';
import { useTexts } from '~/i18n/texts';

interface VersionsProps {
  versions: readonly { id: string; number: number; submittedAt: string | null }[];
  /** The one that the page shows. */
  shown: string;
}

/** Every statement that was made of a quarter, the latest first; nothing where there is one. */
export function Versions({ versions, shown }: VersionsProps) {
  const texts = useTexts(costStatementTexts);
  if (versions.length < 2) return null;
  return (
    <section className="stack stack--tight" aria-labelledby="utgaver">
      <Heading level="2" size="small" id="utgaver">
        {texts.versions}
      </Heading>
      <ul>
        {versions.map(({ id, number, submittedAt }) => (
          <li key={id}>
            {id === shown ? (
              <strong>
                {texts.version(number)} ({texts.thisOne})
              </strong>
            ) : (
              <Link to={`/kostnadsoppgaver/${id}`} className="aksel-link">
                {texts.version(number)}
              </Link>
            )}
            <span className="subtle"> {submittedAt ? texts.sentAt(formatMoment(submittedAt)) : texts.draft}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
