import { addMonths, fromDateColumn, type CalendarDate } from '~/domain/calendar-date';
import { misuseLimits } from '~/domain/misuse-signals';
import type { Transaction } from '~/platform/database.server';
import { dateOrNull } from '../placement/placement-facts.server';

interface EndedRow {
  candidateId: string;
  startedOn: Date;
  endedOn: Date;
  hiredOn: Date | null;
}

/**
 * The practices by which a supplier is judged on a date, the latest end first: those of the own unit that ended in the
 * last 24 months and are measured, because nobody knows before three months have passed. For the unit's lead alone:
 * PostgreSQL refuses others.
 */
export async function endedPractices(tx: Transaction, on: CalendarDate, supplierId: string) {
  const first = addMonths(on, -misuseLimits.endedWithin);
  const rows = await tx.$queryRaw<EndedRow[]>`
    select candidate_id as "candidateId", started_on as "startedOn", ended_on as "endedOn", hired_on as "hiredOn"
    from ended_practices(${on}::date, ${first}::date, ${misuseLimits.hiredWithin}::int, ${supplierId}::uuid)
    order by ended_on desc, candidate_id`;
  return rows.map(({ candidateId, startedOn, endedOn, hiredOn }) => ({
    candidateId,
    startedOn: fromDateColumn(startedOn),
    endedOn: fromDateColumn(endedOn),
    hiredOn: dateOrNull(hiredOn),
  }));
}
