import { fromDateColumn, type CalendarDate } from '~/domain/calendar-date';
import { isClosed } from '~/domain/misuse-closing';
import { shareAtSite } from '~/domain/misuse-of-supplier';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { closuresToRead } from '~/policies/misuse-scope';
import { closureColumns, closureOf } from './closures.server';
import type { ShownSignal } from './shown-signal.server';

interface SiteRow {
  siteId: string;
  name: string;
  supplierName: string;
  employees: number;
  countedOn: Date;
  people: number;
}

/**
 * The signals about sites where many of the own unit are in practice beside few employees, for one who watches suppliers;
 * of one site where it is given. PostgreSQL refuses others.
 */
export async function siteSignals(tx: Transaction, viewer: Viewer, on: CalendarDate, siteId: string | null = null): Promise<ShownSignal[]> {
  const rows = await tx.$queryRaw<SiteRow[]>`
    select site_id as "siteId", name, supplier_name as "supplierName", employees, counted_on as "countedOn", people::int as people
    from practice_at_sites(${on}::date, ${siteId}::uuid)`;
  const found = rows.flatMap(({ name, supplierName, countedOn, ...site }) => {
    const signal = shareAtSite({ ...site, countedOn: fromDateColumn(countedOn) }, on);
    return signal ? [{ signal, subject: `${name}, ${supplierName}` }] : [];
  });
  if (found.length === 0) return [];
  const where = { AND: [closuresToRead(viewer), { workSiteId: { in: found.map(({ signal }) => signal.subjectId) } }] };
  const closures = (await tx.misuseSignalClosure.findMany({ where, select: closureColumns })).map(closureOf);
  return found.map(({ signal, subject }) => ({ signal, subject, closed: isClosed(signal, closures) }));
}
