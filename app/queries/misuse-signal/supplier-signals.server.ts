import { fromDateColumn, type CalendarDate } from '~/domain/calendar-date';
import { isClosed } from '~/domain/misuse-closing';
import { rareHires } from '~/domain/misuse-of-supplier';
import { misuseLimits } from '~/domain/misuse-signals';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { closuresToRead } from '~/policies/misuse-scope';
import { closureColumns, closureOf } from './closures.server';
import { endedPractices } from './ended-practices.server';
import type { ShownSignal } from './shown-signal.server';

interface OutcomeRow {
  supplierId: string;
  name: string;
  hired: number;
  measuredOn: Date[];
}

/**
 * The signals about suppliers whose practice rarely leads to a job with them, for one who watches suppliers; of one
 * supplier alone where it is given.
 */
export async function supplierSignals(tx: Transaction, viewer: Viewer, on: CalendarDate, supplierId: string | null = null): Promise<ShownSignal[]> {
  const rows = await tx.$queryRaw<OutcomeRow[]>`
    select o.id as "supplierId", o.name, count(ended.hired_on)::int as hired, array_agg(ended.measured_on order by ended.measured_on) as "measuredOn"
    from (${endedPractices(viewer, on, supplierId)}) ended
    join organisations o on o.id = ended.supplier_id
    group by o.id, o.name
    having count(*) >= ${misuseLimits.fewestEnded}::int`;
  if (rows.length === 0) return [];
  const where = { AND: [closuresToRead(viewer), { supplierId: { in: rows.map((row) => row.supplierId) } }] };
  const closures = (await tx.misuseSignalClosure.findMany({ where, select: closureColumns })).map(closureOf);
  return rows.flatMap(({ supplierId: id, name, hired, measuredOn }) => {
    const signal = rareHires({ supplierId: id, hired, measuredOn: measuredOn.map(fromDateColumn) });
    return signal ? [{ signal, subject: name, closed: isClosed(signal, closures) }] : [];
  });
}
