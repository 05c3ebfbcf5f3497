import type { CalendarDate } from '~/domain/calendar-date';
import { certificateState } from '~/domain/certificate-lifecycle';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { allowedCertificateActions } from '~/policies/certificate-actions';
import { placementToClose } from '../placement/placement-to-close.server';
import { planAims } from './plan-aims.server';

/**
 * What a certificate for this placement can say: whose it is, the period until the end or today, and the plan's modules.
 * `refusal` says why none can be issued now: one is in force, it is too early, or no aim is reached. 404 as for the
 * placement.
 */
export async function certificateToIssue(tx: Transaction, viewer: Viewer, placementId: string, on: CalendarDate) {
  const placement = await placementToClose(tx, viewer, placementId, on);
  const issued = await tx.certificate.findMany({ where: { placementId }, select: { withdrawnOn: true } });
  const { name: planName, modules } = await planAims(tx, placementId);
  const { startedOn, endedOn, closing } = placement;
  const allowed = allowedCertificateActions(viewer, certificateState(issued)).includes('issue');
  const reached = modules.some(({ aims }) => aims.some((aim) => aim.reached));
  return {
    placement,
    planName,
    modules,
    period: { startsOn: startedOn ?? on, endsOn: endedOn !== null && endedOn < on ? endedOn : on },
    refusal: !allowed ? ('utstedt' as const) : !closing ? ('for-tidlig' as const) : !reached ? ('ingen-maal' as const) : null,
  };
}
