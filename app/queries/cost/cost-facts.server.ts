import { z } from 'zod';
import { fromDateColumn, toDateColumn, type CalendarDate } from '~/domain/calendar-date';
import { hoursAWeek, suggestedHours, type CostFacts } from '~/domain/cost-statement';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';

const counted = z.object({ weeks: z.number().int(), trainingHours: z.number() });

/** What the portal knows of the own organisation's quarter on a contract, and the hours that a statement of it begins with. */
export async function costBasis(tx: Transaction, viewer: Viewer, contractId: string, quarterEnd: CalendarDate) {
  const [row] = await tx.$queryRaw<{ facts: unknown }[]>`
    select cost_facts(${contractId}::uuid, ${toDateColumn(quarterEnd)}::date) as facts`;
  const facts: CostFacts = counted.parse(row?.facts);
  const before = await tx.costStatement.findFirst({
    where: { contractId, supplierId: viewer.organisationId, submittedAt: { not: null }, quarterEnd: { lt: toDateColumn(quarterEnd) } },
    orderBy: [{ quarterEnd: 'desc' }, { number: 'desc' }],
    select: { quarterEnd: true, details: { select: { mentorHours: true, knownWeeks: true } } },
  });
  const perWeek = hoursAWeek(before?.details ? { mentorHours: Number(before.details.mentorHours), weeks: before.details.knownWeeks } : null);
  return {
    ...facts,
    hoursAWeek: perWeek,
    /** The quarter whose statement the hours a week come from; null where they are only where the count begins. */
    asIn: before?.details && before.details.knownWeeks > 0 ? fromDateColumn(before.quarterEnd) : null,
    suggested: suggestedHours(facts, perWeek),
  };
}
