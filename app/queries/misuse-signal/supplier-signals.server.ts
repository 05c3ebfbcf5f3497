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
  hired: number;
  measuredOn: Date[];
}

/**
 * The signals about suppliers whose practice rarely leads to a job with them, for one who watches suppliers; of one
 * supplier alone where it is given. PostgreSQL refuses others.
 */
export async function supplierSignals(tx: Transaction, viewer: Viewer, on: CalendarDate, supplierId: string | null = null): Promise<ShownSignal[]> {
  const first = addMonths(on, -misuseLimits.endedWithin);
  const rows = await tx.$queryRaw<OutcomeRow[]>`
    select supplier_id as "supplierId", count(hired_on)::int as hired, array_agg(measured_on) as "measuredOn"
    from ended_practices(${on}::date, ${first}::date, ${misuseLimits.hiredWithin}::int, ${supplierId}::uuid)
    group by supplier_id having count(*) >= ${misuseLimits.fewestEnded}::int`;
  const signals = rows
    .map(({ measuredOn, ...outcome }) => rareHires({ ...outcome, measuredOn: measuredOn.map(fromDateColumn) }))
    .filter((signal) => signal !== null);
  if (signals.length === 0) return [];
  const ids = signals.map(({ subjectId }) => subjectId);
  const where = { AND: [closuresToRead(viewer), { supplierId: { in: ids } }] };
  const closures = (await tx.misuseSignalClosure.findMany({ where, select: closureColumns })).map(closureOf);
  const suppliers = await tx.organisation.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } });
  const names = new Map(suppliers.map(({ id, name }) => [id, name]));
  return signals.map((signal) => ({ signal, subject: names.get(signal.subjectId) ?? '', closed: isClosed(signal, closures) }));
}
