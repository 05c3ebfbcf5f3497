import { fromDateColumn } from '~/domain/calendar-date';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { costStatementScope } from '~/policies/cost-scope';
import { may } from '~/policies/permissions';

const columns = {
  id: true,
  supplierId: true,
  quarterEnd: true,
  number: true,
  priceEffect: true,
  submittedAt: true,
  contractSupplier: { select: { supplier: { select: { name: true } } } },
} as const;

/** Every statement of a contract in the viewer's scope, without hours and support. */
export async function statementRows(tx: Transaction, viewer: Viewer, contractId: string) {
  const rows = await tx.costStatement.findMany({
    where: { AND: [{ contractId }, costStatementScope(viewer)] },
    orderBy: [{ contractSupplier: { link: 'asc' } }, { quarterEnd: 'desc' }, { number: 'desc' }],
    select: columns,
  });
  return rows.map(({ contractSupplier, quarterEnd, priceEffect, submittedAt, ...row }) => ({
    ...row,
    quarterEnd: fromDateColumn(quarterEnd),
    priceEffect: Number(priceEffect),
    isSent: submittedAt !== null,
    supplierName: contractSupplier.supplier.name,
  }));
}

/** Hours and support of each statement of a contract, by its id; empty for who may not read them. */
export async function statementNumbers(tx: Transaction, viewer: Viewer, contractId: string) {
  if (!may(viewer, 'costs.support')) return new Map<string, never>();
  const rows = await tx.costStatementDetail.findMany({
    where: { statement: { AND: [{ contractId }, costStatementScope(viewer)] } },
    select: { id: true, mentorHours: true, trainingHours: true, wageSubsidy: true, otherSupport: true },
  });
  return new Map(
    rows.map(({ id, mentorHours, trainingHours, wageSubsidy, otherSupport }) => [
      id,
      { mentorHours: Number(mentorHours), trainingHours: Number(trainingHours), support: wageSubsidy + otherSupport },
    ]),
  );
}
