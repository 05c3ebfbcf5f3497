import type { CalendarDate } from '~/domain/calendar-date';
import { costMeasureStates, isLate } from '~/domain/cost-measure';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { costMeasureScope } from '~/policies/cost-scope';
import { measureColumns, withDates } from './visible-measure.server';

/** A contract's measures that the viewer may see: those in place first, then the planned ones, then what is over. */
export async function listMeasures(tx: Transaction, viewer: Viewer, contractId: string, on: CalendarDate) {
  const rows = await tx.costMeasure.findMany({
    where: { AND: [{ contractId }, costMeasureScope(viewer)] },
    orderBy: [{ plannedFor: 'asc' }, { id: 'asc' }],
    select: { ...measureColumns, contractSupplier: { select: { supplier: { select: { name: true } } } }, _count: { select: { comments: true } } },
  });
  const order = ['in_place', 'planned', 'ended', 'dropped'] satisfies (typeof costMeasureStates)[number][];
  return rows
    .map(({ contractSupplier, _count, ...row }) => {
      const measure = withDates(row);
      return {
        ...{ id: measure.id, part: measure.part, text: measure.text, state: measure.state, plannedFor: measure.plannedFor },
        ...{ inPlaceOn: measure.inPlaceOn, closedOn: measure.closedOn, isLate: isLate(measure, on) },
        supplierName: contractSupplier.supplier.name,
        isDocumented: measure.evidence !== null || measure.evidenceLink !== null,
        comments: _count.comments,
      };
    })
    .toSorted((one, other) => order.indexOf(one.state) - order.indexOf(other.state));
}
