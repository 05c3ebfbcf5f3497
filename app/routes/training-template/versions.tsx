import { Heading } from '@navikt/ds-react';
import { Link } from '@remix-run/react';
import { formatMoment } from '~/i18n/format';
import { trainingTemplateTexts } from '~/i18n/training-templates';
import { useTexts } from '~/i18n/texts';

interface VersionsProps {
  templateId: string;
  versions: readonly { number: number; writtenAt: string }[];
  shown: number;
}

/** Every version of a template, the newest first; each can be opened. */
export function Versions({ templateId, versions, shown }: VersionsProps) {
  const texts = useTexts(trainingTemplateTexts);
  return (
    <section aria-labelledby="versjoner" className="stack stack--tight">
      <Heading level="2" size="medium" id="versjoner">
        {texts.versions}
      </Heading>
      <ul className="plain-list">
        {versions.map(({ number, writtenAt }) => (
          <li key={number}>
            {number === shown ? (
              <strong>{texts.versionOf(number, formatMoment(writtenAt))}</strong>
            ) : (
              <Link to={`/opplaering/${templateId}?versjon=${number}`} className="aksel-link">
                {texts.versionOf(number, formatMoment(writtenAt))}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
