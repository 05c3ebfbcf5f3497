import { addDays, addMonths, type CalendarDate } from '~/domain/calendar-date';
import { misuseLimits } from '~/domain/misuse-signals';
import type { Transaction } from '~/platform/database.server';

/** Months counted back and forth differ by up to three days; the rules decide about those. */
const ROUNDING = 3;

/**
 * The candidates about whom there may be a signal on a date, so that nobody else's facts are read: somebody in practice
 * now or lately, who has been for long, often, or with an employer. The rules themselves decide.
 */
export async function possibleMisuse(tx: Transaction, on: CalendarDate): Promise<string[]> {
  const lately = addDays(addMonths(on, -misuseLimits.toldOfAfterEnd), -ROUNDING);
  const longAgo = addDays(addMonths(on, -misuseLimits.longPractice), ROUNDING);
  const rows = await tx.$queryRaw<{ id: string }[]>`
    select p.candidate_id as id
    from placements p
    where p.voided_at is null and p.started_on <= ${on}::date
    group by p.candidate_id
    having max(coalesce(p.ended_on, 'infinity')) >= ${lately}::date
      and (count(*) >= ${misuseLimits.practicesWithoutHire}::int
        or (min(p.started_on) <= ${longAgo}::date and max(coalesce(p.ended_on, 'infinity')) > ${on}::date))
    union
    select p.candidate_id
    from employments e
    join organisations o on o.org_number = e.employer_org_number and o.kind = 'supplier'
    join placements p on p.candidate_id = e.candidate_id and p.supplier_id = o.id
    where e.voided_at is null and p.voided_at is null and e.started_on < p.started_on
      and p.started_on <= ${on}::date and coalesce(p.ended_on, 'infinity') >= ${lately}::date`;
  return rows.map(({ id }) => id);
}
