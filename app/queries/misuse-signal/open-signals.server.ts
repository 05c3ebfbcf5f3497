import type { CalendarDate } from '~/domain/calendar-date';
import { misusePath } from '~/domain/misuse-signals';
import { whereStatus } from '~/domain/placement-status-where';
import type { Viewer } from '~/domain/viewer';
import { misuseTexts } from '~/i18n/misuse-signals';
import { asViewer } from '~/platform/sessions/viewer.server';
import { candidatesWithMisuse } from '~/policies/misuse-scope';
import { personSignals } from './person-signals.server';
import type { ShownSignal } from './shown-signal.server';

/** The open signals about a candidate, for the person's page; none for who follows no signals. */
export async function openSignalsOfCandidate(viewer: Viewer, id: string, on: CalendarDate) {
  const signals = await asViewer(viewer, (tx) => personSignals(tx, { AND: [candidatesWithMisuse(viewer), { id }] }, on));
  return signals.flatMap(linkTo);
}

/** Those that a placement gives rise to: it is the one that a signal is about, or it runs and practice has lasted long. */
export async function openSignalsOfPlacement(viewer: Viewer, id: string, on: CalendarDate) {
  return asViewer(viewer, async (tx) => {
    const where = { AND: [candidatesWithMisuse(viewer), { placements: { some: { id } } }] };
    const signals = await personSignals(tx, where, on);
    if (signals.length === 0) return [];
    const runs = (await tx.placement.count({ where: { AND: [{ id, candidate: candidatesWithMisuse(viewer) }, whereStatus('active', on)] } })) > 0;
    return signals.filter(({ signal }) => ('from' in signal ? runs : 'placementId' in signal && signal.placementId === id)).flatMap(linkTo);
  });
}

function linkTo({ signal, closed }: ShownSignal) {
  return closed ? [] : [{ kind: signal.kind, summary: misuseTexts.nb.summary(signal), path: misusePath(signal) }];
}
