import { addMonths, fromDateColumn, type CalendarDate } from '~/domain/calendar-date';
import { isClosed } from '~/domain/misuse-closing';
import { rareHires } from '~/domain/misuse-of-supplier';
import { misuseLimits } from '~/domain/misuse-signals';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { closuresToRead } from '~/policies/misuse-scope';
import { closureColumns, closureOf } from './closures.server';
import type { ShownSignal } from './shown-signal.server';

interface OutcomeRow {
  supplierId: string;
  supplierName: string;
  hired: number;
  measuredOn: Date[];
}

/**
 * The signals about suppliers whose practice rarely leads to a job with them, for one who watches suppliers; of one
 * supplier alone where it is given. Practices of the viewer's unit that ended in the last 24 months are counted once
 * three months have passed: before that nobody knows. A practice that went on with the same supplier within 60 days is
 * counted at its last end, and whoever left the target group in between is not counted.
 */
export async function supplierSignals(tx: Transaction, viewer: Viewer, on: CalendarDate, supplierId: string | null = null): Promise<ShownSignal[]> {
  const first = addMonths(on, -misuseLimits.endedWithin);
  const rows = await tx.$queryRaw<OutcomeRow[]>`
    select o.id as "supplierId", o.name as "supplierName", count(*) filter (where ended.hired)::int as hired,
      array_agg(ended.measured_on order by ended.measured_on) as "measuredOn"
    from (
      select p.supplier_id, (p.ended_on + make_interval(months => ${misuseLimits.hiredWithin}::int))::date as measured_on,
        exists (
          select from employments e
          join organisations s on s.org_number = e.employer_org_number and s.id = p.supplier_id
          where e.candidate_id = p.candidate_id and e.voided_at is null and e.started_on >= p.started_on
            and e.started_on <= (p.ended_on + make_interval(months => ${misuseLimits.hiredWithin}::int))::date) as hired
      from placements p
      join candidates c on c.id = p.candidate_id
      left join candidate_details d on d.id = p.candidate_id
      where c.unit_id = ${viewer.organisationId}::uuid and p.voided_at is null and p.started_on is not null
        and p.ended_on >= ${first}::date
        and (${supplierId}::uuid is null or p.supplier_id = ${supplierId}::uuid)
        and (d.left_on is null or d.left_on > (p.ended_on + make_interval(months => ${misuseLimits.hiredWithin}::int))::date)
        and not exists (
          select from placements later
          where later.candidate_id = p.candidate_id and later.supplier_id = p.supplier_id and later.voided_at is null
            and later.started_on > p.started_on and later.started_on <= p.ended_on + 60 and later.started_on <= ${on}::date)
    ) ended
    join organisations o on o.id = ended.supplier_id
    where ended.measured_on <= ${on}::date
    group by o.id, o.name
    having count(*) >= ${misuseLimits.fewestEnded}::int`;
  if (rows.length === 0) return [];
  const where = { AND: [closuresToRead(viewer), { supplierId: { in: rows.map((row) => row.supplierId) } }] };
  const closures = (await tx.misuseSignalClosure.findMany({ where, select: closureColumns })).map(closureOf);
  return rows.flatMap(({ supplierId: id, supplierName, hired, measuredOn }) => {
    const signal = rareHires({ supplierId: id, hired, measuredOn: measuredOn.map(fromDateColumn) });
    return signal ? [{ signal, subject: supplierName, closed: isClosed(signal, closures) }] : [];
  });
}
