import { fromDateColumn, toDateColumn, type CalendarDate } from '~/domain/calendar-date';
import { costQuarters, statedQuarters } from '~/domain/cost-quarters';
import type { Transaction } from '~/platform/database.server';
import type { Prisma } from '~/platform/generated/prisma/client';
import type { OwedStatement } from './owed-statements.server';

/**
 * The exact hours and support of a contract by quarter until `until`, from the latest statement of each supplier in `scope`.
 * For who may read them.
 */
export async function readStatedQuarters(
  tx: Transaction,
  scope: Prisma.CostStatementWhereInput,
  contractId: string,
  owed: readonly OwedStatement[],
  until: CalendarDate,
) {
  const rows = await tx.costStatement.findMany({
    where: { AND: [{ contractId, submittedAt: { not: null }, quarterEnd: { lte: toDateColumn(until) } }, scope] },
    select: {
      ...{ supplierId: true, quarterEnd: true, number: true },
      details: { select: { mentorHours: true, trainingHours: true, wageSubsidy: true, otherSupport: true } },
    },
  });
  const statements = rows.map(({ quarterEnd, details, ...row }) => ({
    ...{ ...row, quarterEnd: fromDateColumn(quarterEnd), isSent: true },
    mentorHours: Number(details?.mentorHours ?? 0),
    trainingHours: Number(details?.trainingHours ?? 0),
    support: (details?.wageSubsidy ?? 0) + (details?.otherSupport ?? 0),
  }));
  const latest = costQuarters(statements, []).flatMap(({ sent }) => sent ?? []);
  return statedQuarters(latest, owed.filter((one) => one.contractId === contractId), until);
}
