import { redirect } from '@remix-run/node';
import type { CalendarDate } from '~/domain/calendar-date';
import type { Viewer } from '~/domain/viewer';
import { readCertificate } from './read-certificate.server';

/** The certificate that can be taken back; where there is none in force, the certificate's page, which says how it stands. */
export async function readWithdrawalForm(viewer: Viewer, placementId: string, on: CalendarDate) {
  const { placement, certificate, allowedActions } = await readCertificate(viewer, placementId, on);
  if (!certificate || !allowedActions.includes('withdraw')) throw redirect(`/praksis/${placementId}/kompetansebevis?beskjed=endret`);
  const { id, version, title } = certificate;
  return { placement: { id: placement.id, name: placement.name }, certificate: { id, version, title } };
}
