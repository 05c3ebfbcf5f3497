import { Heading } from '@navikt/ds-react';
import type { CertificateModule } from '~/domain/certificate';
import { certificateWords } from '~/i18n/certificates';
import { formatNumber } from '~/i18n/format';
import { Bilingual } from './bilingual';

const { nb, en } = certificateWords;

/** What was learnt: each module with its hours and the aims that were reached. */
export function CertificateModules({ modules }: { modules: readonly CertificateModule[] }) {
  return (
    <section className="stack" aria-labelledby="certificate-learnt">
      <Heading level="3" size="small" id="certificate-learnt">
        <Bilingual nb={nb.learnt} en={en.learnt} />
      </Heading>
      {modules.map(({ title, titleEn, hours, aims }, index) => (
        <div key={index}>
          <Heading level="4" size="xsmall">
            <Bilingual
              nb={`${title} (${nb.moduleHours(formatNumber(hours))})`}
              en={titleEn && `${titleEn} (${en.moduleHours(String(hours))})`}
            />
          </Heading>
          <ul className="certificate__aims">
            {aims.map(({ text, textEn }, place) => (
              <li key={place}>
                <Bilingual nb={text} en={textEn} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
