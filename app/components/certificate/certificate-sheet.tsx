import { Heading } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import type { CalendarDate } from '~/domain/calendar-date';
import type { CertificateText } from '~/domain/certificate';
import { showCheckCode } from '~/domain/check-code';
import { certificateTexts, certificateWords } from '~/i18n/certificates';
import { formatDate, formatEnglishDate, formatNumber } from '~/i18n/format';
import { useTexts } from '~/i18n/texts';
import { Bilingual } from './bilingual';
import { CertificateModules } from './certificate-modules';

interface Check {
  url: string;
  qr: { size: number; path: string };
}

const { nb, en } = certificateWords;

/** A certificate as it reads on paper: Norwegian with English beside it, and the code that anybody can check it by. */
export function CertificateSheet({ certificate, check }: { certificate: CertificateText; check: Check | null }) {
  const { title, titleEn, holderName, supplierName, mentorName, startsOn, endsOn, hours, issuedOn, withdrawnOn, checkCode } = certificate;
  const period = (format: (date: CalendarDate) => string) => `${format(startsOn)} – ${format(endsOn)}`;
  return (
    <article className="certificate stack" aria-labelledby="certificate-title">
      <header>
        <p className="subtle">
          <Bilingual nb={nb.certificate} en={en.certificate} />
        </p>
        <Heading level="2" size="large" id="certificate-title">
          {title}
        </Heading>
        {titleEn && <p lang="en">{titleEn}</p>}
        {withdrawnOn && (
          <p className="warning">
            <Bilingual nb={nb.withdrawn(formatDate(withdrawnOn))} en={en.withdrawn(formatEnglishDate(withdrawnOn))} />
          </p>
        )}
      </header>
      <dl className="facts">
        <Line nb={nb.holder} en={en.holder} value={holderName} />
        <Line nb={nb.supplier} en={en.supplier} value={supplierName} />
        {mentorName && <Line nb={nb.mentor} en={en.mentor} value={mentorName} />}
        <Line nb={nb.period} en={en.period} value={<Bilingual nb={period(formatDate)} en={period(formatEnglishDate)} />} />
        <Line nb={nb.hours} en={en.hours} value={formatNumber(hours)} />
        <Line nb={nb.issued} en={en.issued} value={<Bilingual nb={formatDate(issuedOn)} en={formatEnglishDate(issuedOn)} />} />
      </dl>
      <CertificateModules modules={certificate.modules} />
      <p>
        <strong>
          <Bilingual nb={nb.notATrade} en={en.notATrade} />
        </strong>
      </p>
      {check && <CheckBox checkCode={checkCode} check={check} />}
    </article>
  );
}

function Line({ nb, en, value }: { nb: string; en: string; value: ReactNode }) {
  return (
    <>
      <dt>
        <Bilingual nb={nb} en={en} />
      </dt>
      <dd>{value}</dd>
    </>
  );
}

function CheckBox({ checkCode, check }: { checkCode: string; check: Check }) {
  const texts = useTexts(certificateTexts);
  return (
    <footer className="row">
      <svg className="certificate__code" viewBox={`0 0 ${check.qr.size} ${check.qr.size}`} role="img" aria-label={texts.qr}>
        <path d={check.qr.path} />
      </svg>
      <div>
        <Bilingual nb={nb.check} en={en.check} />
        <p>
          {nb.code}: <strong className="certificate__letters">{showCheckCode(checkCode)}</strong>
        </p>
        <a href={`/sjekk/${checkCode}`} className="aksel-link">
          {check.url.replace(/^https?:\/\//, '')}
        </a>
      </div>
    </footer>
  );
}
