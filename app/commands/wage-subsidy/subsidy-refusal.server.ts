import { toDateColumn, type CalendarDate } from '~/domain/calendar-date';
import { refused } from '~/domain/result';
import type { Transaction } from '~/platform/database.server';

interface Wanted {
  startsOn: CalendarDate;
  endsOn: CalendarDate;
}

/** What the database refuses a wage subsidy for, for races between two writers. */
export const subsidyConstraints = {
  wage_subsidies_inside_employment: { code: 'outside_employment' as const, field: 'startsOn' },
  wage_subsidies_no_overlap: { code: 'overlapping_subsidy' as const, field: 'startsOn' },
};

/** Why a period cannot stand in a job: it lies outside, or upon another subsidy than `exceptId`. Null where it can. */
export async function subsidyRefusal(
  tx: Transaction,
  job: { id: string; startedOn: CalendarDate; endedOn: CalendarDate | null },
  { startsOn, endsOn }: Wanted,
  exceptId?: string,
) {
  if (startsOn < job.startedOn) return refused('outside_employment', 'startsOn');
  if (job.endedOn && endsOn > job.endedOn) return refused('outside_employment', 'endsOn');
  const other = await tx.wageSubsidy.findFirst({
    where: {
      employmentId: job.id,
      voidedAt: null,
      startsOn: { lte: toDateColumn(endsOn) },
      endsOn: { gte: toDateColumn(startsOn) },
      ...(exceptId && { id: { not: exceptId } }),
    },
    select: { id: true },
  });
  return other ? refused('overlapping_subsidy', 'startsOn') : null;
}
