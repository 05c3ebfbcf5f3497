import { Heading } from '@navikt/ds-react';
import { exportTexts } from '~/i18n/exports';
import { useTexts } from '~/i18n/texts';

/** How the files are made, the same for every data set. */
export function AboutFiles() {
  const texts = useTexts(exportTexts);
  return (
    <section className="stack stack--tight measure" aria-labelledby="filene">
      <Heading level="2" size="medium" id="filene">
        {texts.filesHeading}
      </Heading>
      <ul className="stack stack--tight bullets">
        {texts.files.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
