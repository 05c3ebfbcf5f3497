import { toDateColumn, type CalendarDate } from '~/domain/calendar-date';
import type { ContractGaps } from '~/domain/release/release-gaps';
import type { Prisma } from '~/platform/generated/prisma/client';
import type { Transaction } from '~/platform/database.server';

/**
 * What is not in order on a contract for a quarter's end, of the candidates that the actor may see; `unanswered` is counted
 * with the results. Everything is as it stands now, so that what is mended is gone.
 */
export async function contractGaps(tx: Transaction, contractId: string, periodEnd: CalendarDate, unanswered: number): Promise<ContractGaps> {
  const end = toDateColumn(periodEnd);
  const started = { contractId, voidedAt: null, startedOn: { lte: end } } satisfies Prisma.PlacementWhereInput;
  const [row] = await tx.$queryRaw<[{ outside: number }]>`
    select count(*)::integer as outside
    from wage_subsidies s join employments e on e.id = s.employment_id
    where s.voided_at is null
      and (s.starts_on < e.started_on or s.ends_on > coalesce(e.ended_on, 'infinity') or e.voided_at is not null)
      and e.candidate_id in (
        select p.candidate_id from placements p where p.contract_id = ${contractId}::uuid and p.voided_at is null and p.started_on <= ${periodEnd}::date)`;
  return {
    open_proposals: await tx.proposal.count({ where: { status: 'pending', placement: started } }),
    past_planned_end: await tx.placement.count({ where: { ...started, endedOn: null, plannedTo: { lte: end } } }),
    results_unanswered: unanswered,
    subsidies_outside: row.outside,
  };
}
