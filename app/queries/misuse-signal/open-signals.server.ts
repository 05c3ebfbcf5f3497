import type { CalendarDate } from '~/domain/calendar-date';
import { misusePath } from '~/domain/misuse-signals';
import { placementStatus } from '~/domain/placement-status';
import type { Viewer } from '~/domain/viewer';
import { misuseTexts } from '~/i18n/misuse-signals';
import { asViewer } from '~/platform/sessions/viewer.server';
import { candidatesWithMisuse, followsMisuse } from '~/policies/misuse-scope';
import { factColumns, placementFacts } from '../placement/placement-facts.server';
import { personSignals } from './person-signals.server';
import type { ShownSignal } from './shown-signal.server';

/** The open signals about a candidate, for the person's page; none for who follows no signals. */
export async function openSignalsOfCandidate(viewer: Viewer, id: string, on: CalendarDate) {
  if (!followsMisuse(viewer)) return [];
  const signals = await asViewer(viewer, (tx) => personSignals(tx, candidatesWithMisuse(viewer), on, id));
  return signals.flatMap(linkTo);
}

/** Those that a placement gives rise to: it is the one that a signal is about, or it runs and practice has lasted long. */
export async function openSignalsOfPlacement(viewer: Viewer, id: string, on: CalendarDate) {
  if (!followsMisuse(viewer)) return [];
  return asViewer(viewer, async (tx) => {
    const columns = { candidateId: true, ...factColumns } as const;
    const placement = await tx.placement.findFirst({ where: { id, candidate: candidatesWithMisuse(viewer) }, select: columns });
    if (!placement) return [];
    const signals = await personSignals(tx, candidatesWithMisuse(viewer), on, placement.candidateId);
    const runs = placementStatus(placementFacts(placement), on) === 'active';
    return signals.filter(({ signal }) => ('from' in signal ? runs : 'placementId' in signal && signal.placementId === id)).flatMap(linkTo);
  });
}

function linkTo({ signal, closed }: ShownSignal) {
  return closed ? [] : [{ kind: signal.kind, summary: misuseTexts.nb.summary(signal), path: misusePath(signal) }];
}
