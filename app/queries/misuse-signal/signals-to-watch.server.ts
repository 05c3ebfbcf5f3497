import type { CalendarDate } from '~/domain/calendar-date';
import { misuseRules, misuseSeverities } from '~/domain/misuse-signals';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { candidatesToWatchForMisuse, watchesSuppliers } from '~/policies/misuse-scope';
import { personSignals } from './person-signals.server';
import type { ShownSignal } from './shown-signal.server';
import { siteSignals } from './site-signals.server';
import { supplierSignals } from './supplier-signals.server';

/** The open signals that wait for the viewer on a date: the gravest first, of those the oldest. */
export async function signalsToWatch(tx: Transaction, viewer: Viewer, on: CalendarDate): Promise<ShownSignal[]> {
  const ofPeople = await personSignals(tx, candidatesToWatchForMisuse(viewer), on, null);
  const ofOthers = watchesSuppliers(viewer) ? [...(await supplierSignals(tx, viewer, on)), ...(await siteSignals(tx, viewer, on))] : [];
  return [...ofPeople, ...ofOthers].filter(({ closed }) => !closed).toSorted(byWeight);
}

function byWeight(one: ShownSignal, other: ShownSignal): number {
  const weight = ({ signal }: ShownSignal) => misuseSeverities.indexOf(misuseRules[signal.kind].severity);
  const since = ({ signal }: ShownSignal) => signal.since ?? '9999-12-31';
  return weight(one) - weight(other) || since(one).localeCompare(since(other)) || one.subject.localeCompare(other.subject, 'nb');
}
