import { fromDateColumn, type CalendarDate } from '~/domain/calendar-date';
import { isClosed } from '~/domain/misuse-closing';
import { shareAtSite } from '~/domain/misuse-of-supplier';
import { whereStatus } from '~/domain/placement-status-where';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { candidateScope } from '~/policies/candidate-scope';
import { closuresToRead } from '~/policies/misuse-scope';
import { closureColumns, closureOf } from './closures.server';
import type { ShownSignal } from './shown-signal.server';

/** The signals about sites where many of the unit's candidates are in practice beside few employees; of one where it is given. */
export async function siteSignals(tx: Transaction, viewer: Viewer, on: CalendarDate, siteId: string | null = null): Promise<ShownSignal[]> {
  const there = { AND: [{ candidate: candidateScope(viewer) }, whereStatus('active', on)] };
  const rows = await tx.workSite.findMany({
    where: { ...(siteId && { id: siteId }), closedAt: null, placements: { some: there } },
    select: {
      id: true,
      name: true,
      employees: true,
      countedOn: true,
      contractSupplier: { select: { supplier: { select: { name: true } } } },
      placements: { where: there, select: { candidateId: true }, distinct: ['candidateId'] },
      misuseSignalClosures: { where: closuresToRead(viewer), select: closureColumns },
    },
  });
  return rows.flatMap(({ id, name, employees, countedOn, contractSupplier, placements, misuseSignalClosures }) => {
    const signal = shareAtSite({ siteId: id, employees, countedOn: fromDateColumn(countedOn), people: placements.length }, on);
    const subject = `${name}, ${contractSupplier.supplier.name}`;
    return signal ? [{ signal, subject, closed: isClosed(signal, misuseSignalClosures.map(closureOf)) }] : [];
  });
}
