import { fromDateColumn, type CalendarDate } from '~/domain/calendar-date';
import { canBeStated } from '~/domain/cost-statement';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { asViewer } from '~/platform/sessions/viewer.server';
import { contractScope } from '~/policies/contract-scope';
import { costSupplierScope } from '~/policies/cost-scope';
import { may } from '~/policies/permissions';
import { notFound } from '../session/require-viewer.server';

/** A contract on which the viewer's own organisation is a supplier that writes of its cost; 404 where it is not. */
export async function ownContract(tx: Transaction, viewer: Viewer, contractId: string) {
  if (!may(viewer, 'costs.write')) throw notFound();
  const found = await tx.contract.findFirst({
    where: { AND: [contractScope(viewer), { id: contractId, suppliers: { some: costSupplierScope(viewer) } }] },
    select: { id: true, name: true, startsOn: true, endsOn: true },
  });
  if (!found) throw notFound();
  const { startsOn, endsOn, ...contract } = found;
  return { ...contract, startsOn: fromDateColumn(startsOn), endsOn: endsOn && fromDateColumn(endsOn) };
}

/** The same for a quarter of it that can be stated on a date; 404 for others. */
export async function ownQuarter(tx: Transaction, viewer: Viewer, contractId: string, quarterEnd: CalendarDate, on: CalendarDate) {
  const contract = await ownContract(tx, viewer, contractId);
  if (!canBeStated(quarterEnd, contract, on)) throw notFound();
  return { id: contract.id, name: contract.name };
}

/** A contract for the form that promises a measure on it. */
export function readOwnContract(viewer: Viewer, contractId: string) {
  return asViewer(viewer, async (tx) => {
    const { id, name } = await ownContract(tx, viewer, contractId);
    return { id, name };
  });
}
