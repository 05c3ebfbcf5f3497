import type { CalendarDate } from '~/domain/calendar-date';
import { misuseRules, type MisuseKind, type MisuseSubject } from '~/domain/misuse-signals';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { candidatesWithMisuse, watchesSuppliers } from '~/policies/misuse-scope';
import { openCandidate } from '../candidate/visible-candidate.server';
import { notFound } from '../session/require-viewer.server';
import { personSignals } from './person-signals.server';
import type { ShownSignal } from './shown-signal.server';
import { siteSignals } from './site-signals.server';
import { supplierSignals } from './supplier-signals.server';

/** A signal's page as its address names it. */
export interface SignalAddress {
  kind: MisuseKind;
  subjectId: string;
}

/**
 * The signal of a kind about a subject as things stand on a date, open or closed; null where there is none. Throws 404
 * where the viewer may not know of the subject, and leads to the notice before somebody with a protected address.
 */
export async function findSignal(tx: Transaction, viewer: Viewer, { kind, subjectId }: SignalAddress, on: CalendarDate): Promise<ShownSignal | null> {
  const { subject } = misuseRules[kind];
  await requireSubject(tx, viewer, subject, subjectId);
  const found = await signalsAbout(tx, viewer, subject, subjectId, on);
  return found.find(({ signal }) => signal.kind === kind) ?? null;
}

function signalsAbout(tx: Transaction, viewer: Viewer, subject: MisuseSubject, id: string, on: CalendarDate): Promise<ShownSignal[]> {
  if (subject === 'candidate') return personSignals(tx, candidatesWithMisuse(viewer), on, id);
  return subject === 'supplier' ? supplierSignals(tx, viewer, on, id) : siteSignals(tx, viewer, on, id);
}

async function requireSubject(tx: Transaction, viewer: Viewer, subject: MisuseSubject, id: string): Promise<void> {
  if (subject === 'candidate') {
    await openCandidate(tx, viewer, id);
    return;
  }
  if (!watchesSuppliers(viewer)) throw notFound();
  const found = subject === 'supplier'
    ? await tx.organisation.findFirst({ where: { id, kind: 'supplier' }, select: { id: true } })
    : await tx.workSite.findFirst({ where: { id }, select: { id: true } });
  if (!found) throw notFound();
}
