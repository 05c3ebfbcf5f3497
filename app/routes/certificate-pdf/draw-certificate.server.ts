import type { CalendarDate } from '~/domain/calendar-date';
import type { CertificateText } from '~/domain/certificate';
import { showCheckCode } from '~/domain/check-code';
import { certificateWords } from '~/i18n/certificates';
import { formatDate, formatEnglishDate, formatNumber } from '~/i18n/format';
import { openPdf } from '~/platform/pdf/open-pdf.server';
import { Sheet } from './sheet.server';

const { nb, en } = certificateWords;
const QR_SIZE = 110;

interface Check {
  url: string;
  qr: { size: number; path: string };
}

/**
 * A certificate on A4 as tagged PDF (PDF/UA): headings and paragraphs that a screen reader knows, each in its language, with
 * the font embedded. The letters that the font has are those that `isPrintable` lets through when it is issued.
 */
export async function drawCertificate(certificate: CertificateText, check: Check): Promise<Buffer> {
  const { title, titleEn, holderName, supplierName, mentorName, startsOn, endsOn, hours, issuedOn } = certificate;
  const { doc, written } = openPdf({ title: `${nb.certificate}: ${title} – ${holderName}`, author: supplierName });
  const sheet = new Sheet(doc);

  sheet.row({ nb: nb.certificate, en: en.certificate, size: 11 });
  sheet.row({ tag: 'H1', nb: title, en: titleEn, size: 18, font: 'bold', after: 10 });
  const between = (format: (date: CalendarDate) => string) => `${format(startsOn)} – ${format(endsOn)}`;
  sheet.row({ nb: `${nb.holder}: ${holderName}`, en: `${en.holder}: ${holderName}`, font: 'bold', size: 11 });
  sheet.row({ nb: `${nb.supplier}: ${supplierName}`, en: `${en.supplier}: ${supplierName}` });
  if (mentorName) sheet.row({ nb: `${nb.mentor}: ${mentorName}`, en: `${en.mentor}: ${mentorName}` });
  sheet.row({ nb: `${nb.period}: ${between(formatDate)}`, en: `${en.period}: ${between(formatEnglishDate)}` });
  sheet.row({ nb: `${nb.hours}: ${formatNumber(hours)}`, en: `${en.hours}: ${hours}` });
  sheet.row({ nb: `${nb.issued}: ${formatDate(issuedOn)}`, en: `${en.issued}: ${formatEnglishDate(issuedOn)}`, after: 14 });

  sheet.row({ tag: 'H2', nb: nb.learnt, en: en.learnt, size: 13, font: 'bold', after: 6 });
  for (const module of certificate.modules) {
    const inEnglish = module.titleEn && `${module.titleEn} (${en.moduleHours(String(module.hours))})`;
    sheet.row({ tag: 'H3', nb: `${module.title} (${nb.moduleHours(formatNumber(module.hours))})`, en: inEnglish, font: 'bold' });
    for (const { text, textEn } of module.aims) sheet.row({ nb: `• ${text}`, en: textEn && `• ${textEn}`, after: 3 });
    sheet.gap(8);
  }
  sheet.row({ nb: nb.notATrade, en: en.notATrade, font: 'bold', after: 14 });
  sheet.picture({ ...check.qr, width: QR_SIZE, alt: `${nb.check} / ${en.check}: ${check.url}` });
  sheet.row({ nb: nb.check, en: en.check });
  sheet.row({ nb: `${nb.code}: ${showCheckCode(certificate.checkCode)}`, en: `${en.code}: ${showCheckCode(certificate.checkCode)}`, font: 'bold', size: 11 });
  sheet.whole(check.url);
  sheet.end();
  doc.end();
  return written;
}
