import { fromDateColumn, type CalendarDate } from '~/domain/calendar-date';
import { costQuarters, type CostQuarter } from '~/domain/cost-quarters';
import { statementDueOn } from '~/domain/cost-statement';
import { lastQuarterEnd, quarterEnds } from '~/domain/quarter';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { costSupplierScope } from '~/policies/cost-scope';
import { may } from '~/policies/permissions';
import { owedStatements } from './owed-statements.server';
import { statementNumbers, statementRows } from './statement-rows.server';

interface Contract {
  id: string;
  startsOn: CalendarDate;
  endsOn: CalendarDate | null;
}

/**
 * The statements of a contract, one row a quarter and supplier, the latest first: also those that are owed and missing, for
 * who may know of them, and for the supplier itself every quarter that it can write of. Numbers are null for a buyer.
 */
export async function listQuarters(tx: Transaction, viewer: Viewer, contract: Contract, on: CalendarDate) {
  const statements = await statementRows(tx, viewer, contract.id);
  const numbers = await statementNumbers(tx, viewer, contract.id);
  const owed = may(viewer, 'costs.support') ? (await owedStatements(tx)).filter(({ contractId }) => contractId === contract.id) : [];
  const isOwed = new Set(owed.map(({ quarterEnd, supplierId }) => `${quarterEnd} ${supplierId}`));
  const names = await supplierNames(tx, viewer, contract.id);
  const rows = costQuarters(statements, [...owed, ...writable(viewer, contract, on)]);
  return rows.map(({ quarterEnd, supplierId, sent, draft }) => ({
    ...{ quarterEnd, supplierId, supplierName: names.get(supplierId) ?? '' },
    statement: sent && { id: sent.id, number: sent.number, priceEffect: sent.priceEffect, numbers: numbers.get(sent.id) ?? null },
    draftId: draft?.id ?? null,
    isOwed: sent === null && isOwed.has(`${quarterEnd} ${supplierId}`),
    dueOn: statementDueOn(quarterEnd),
  }));
}

/** The quarters that the viewer's own organisation can state. */
function writable(viewer: Viewer, { startsOn, endsOn }: Contract, on: CalendarDate): CostQuarter[] {
  const last = lastQuarterEnd(on);
  if (!may(viewer, 'costs.write') || last < startsOn) return [];
  return quarterEnds(startsOn, endsOn !== null && endsOn < last ? endsOn : last).map((quarterEnd) => ({ quarterEnd, supplierId: viewer.organisationId }));
}

async function supplierNames(tx: Transaction, viewer: Viewer, contractId: string) {
  const rows = await tx.contractSupplier.findMany({
    where: { AND: [{ contractId }, costSupplierScope(viewer)] },
    select: { supplierId: true, supplier: { select: { name: true } } },
  });
  return new Map(rows.map(({ supplierId, supplier }) => [supplierId, supplier.name]));
}

/** The contract whose cost is asked for, as its quarters need it. */
export function asContract({ id, startsOn, endsOn }: { id: string; startsOn: Date; endsOn: Date | null }): Contract {
  return { id, startsOn: fromDateColumn(startsOn), endsOn: endsOn && fromDateColumn(endsOn) };
}
