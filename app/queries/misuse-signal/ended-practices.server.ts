import { addMonths, type CalendarDate } from '~/domain/calendar-date';
import { misuseLimits } from '~/domain/misuse-signals';
import type { Viewer } from '~/domain/viewer';
import { Prisma } from '~/platform/generated/prisma/client';

/**
 * The practices by which suppliers are judged on a date, as a query with the columns `supplier_id`, `candidate_id`,
 * `started_on`, `ended_on`, `measured_on` and `hired_on` (null where no job with the supplier followed); of one supplier
 * alone where it is given. They are those of the viewer's unit that ended in the last 24 months and are measured: before
 * three months have passed nobody knows. A practice that went on with the same supplier within 60 days (figures.md,
 * «Course») is counted at its last end, and whoever left the target group in the three months is not counted.
 */
export function endedPractices({ organisationId }: Viewer, on: CalendarDate, supplierId: string | null): Prisma.Sql {
  const first = addMonths(on, -misuseLimits.endedWithin);
  const measured = Prisma.sql`(p.ended_on + make_interval(months => ${misuseLimits.hiredWithin}::int))::date`;
  return Prisma.sql`
    select p.supplier_id, p.candidate_id, p.started_on, p.ended_on, ${measured} as measured_on,
      (select min(e.started_on) from employments e
        join organisations s on s.org_number = e.employer_org_number and s.id = p.supplier_id
        where e.candidate_id = p.candidate_id and e.voided_at is null
          and e.started_on between p.started_on and ${measured}) as hired_on
    from placements p
    join candidates c on c.id = p.candidate_id
    left join candidate_details d on d.id = p.candidate_id
    where c.unit_id = ${organisationId}::uuid and p.voided_at is null and p.ended_on >= ${first}::date
      and (${supplierId}::uuid is null or p.supplier_id = ${supplierId}::uuid)
      and ${measured} <= ${on}::date and (d.left_on is null or d.left_on > ${measured})
      and not exists (
        select from placements later
        where later.candidate_id = p.candidate_id and later.supplier_id = p.supplier_id and later.voided_at is null
          and later.started_on > p.started_on and later.started_on <= p.ended_on + 60 and later.started_on <= ${on}::date)`;
}
