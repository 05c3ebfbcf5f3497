import { fromDateColumn } from '~/domain/calendar-date';
import { costMeasureState, costMeasureStates, type CostMeasureAction } from '~/domain/cost-measure';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { allowedMeasureActions } from '~/policies/cost-actions';
import { costMeasureScope } from '~/policies/cost-scope';
import { notFound } from '../session/require-viewer.server';

/** The columns of a measure that every screen about it shows. */
export const measureColumns = {
  id: true,
  part: true,
  text: true,
  plannedFor: true,
  inPlaceOn: true,
  closedOn: true,
  closeReason: true,
  evidence: true,
  evidenceLink: true,
} as const;

interface DateColumns {
  plannedFor: Date;
  inPlaceOn: Date | null;
  closedOn: Date | null;
}

/** A measure's dates as the domain has them, and how it stands. */
export function withDates<Row extends DateColumns>({ plannedFor, inPlaceOn, closedOn, ...rest }: Row) {
  const dates = {
    plannedFor: fromDateColumn(plannedFor),
    inPlaceOn: inPlaceOn && fromDateColumn(inPlaceOn),
    closedOn: closedOn && fromDateColumn(closedOn),
  };
  return { ...rest, ...dates, state: costMeasureState(dates) };
}

/** A measure in the viewer's scope, with what the viewer may do now, and whether it may something in any state; 404 out of scope. */
export async function visibleMeasure(tx: Transaction, viewer: Viewer, id: string) {
  const row = await tx.costMeasure.findFirst({
    where: { AND: [{ id }, costMeasureScope(viewer)] },
    select: {
      ...measureColumns,
      contractId: true,
      version: true,
      contractSupplier: { select: { contract: { select: { name: true } }, supplier: { select: { name: true } } } },
    },
  });
  if (!row) throw notFound();
  const { contractSupplier, ...measure } = withDates(row);
  return {
    ...measure,
    contractName: contractSupplier.contract.name,
    supplierName: contractSupplier.supplier.name,
    allowedActions: allowedMeasureActions(viewer, measure.state),
    mayEver: (action: CostMeasureAction) => costMeasureStates.some((state) => allowedMeasureActions(viewer, state).includes(action)),
  };
}
