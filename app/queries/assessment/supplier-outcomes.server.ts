import type { CalendarDate } from '~/domain/calendar-date';
import { placementOutcomes } from '~/domain/placement-outcomes';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { may } from '~/policies/permissions';
import { placementScope } from '~/policies/placement-scope';

/**
 * What the placements of each supplier on a contract led to, of those that the viewer may see; null for those who do not
 * follow candidates.
 */
export async function supplierOutcomes(tx: Transaction, viewer: Viewer, contractId: string, on: CalendarDate) {
  if (!may(viewer, 'figures.people')) return null;
  const rows = await tx.assessment.findMany({
    where: { placement: { AND: [placementScope(viewer, on), { contractId, voidedAt: null }] } },
    select: { hired: true, offeredJob: true, notHiredReason: true, placement: { select: { supplierId: true } } },
  });
  return placementOutcomes(rows.map(({ placement, ...words }) => ({ ...words, supplierId: placement.supplierId })));
}
