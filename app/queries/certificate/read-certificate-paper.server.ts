import type { CalendarDate } from '~/domain/calendar-date';
import type { Viewer } from '~/domain/viewer';
import { notFound } from '../session/require-viewer.server';
import { readCertificate } from './read-certificate.server';

/** What is printed of the certificate in force; 404 where there is none, or where it is from before the portal. */
export async function readCertificatePaper(viewer: Viewer, placementId: string, on: CalendarDate) {
  const { state, certificate, check } = await readCertificate(viewer, placementId, on);
  if (state !== 'valid' || !certificate?.text || !check) throw notFound();
  return { certificate: certificate.text, check, reference: certificate.reference };
}
