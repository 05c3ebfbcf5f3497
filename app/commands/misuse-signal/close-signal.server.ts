import { toDateColumn, today } from '~/domain/calendar-date';
import { basisOf } from '~/domain/misuse-closing';
import type { MisuseClosingValues } from '~/domain/misuse-closing-values';
import type { MisuseSignal } from '~/domain/misuse-signals';
import { done, refused, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { findSignal, type SignalAddress } from '~/queries/misuse-signal/find-signal.server';
import { performOnce } from '../perform-once.server';

/**
 * Closes a signal with a reason, for the whole unit, until it rests on something else. Refuses with `stale` where it rests
 * on something else already than when the form was filled, and with `signal_closed` where it is closed or holds no more.
 */
export function closeSignal(viewer: Viewer, address: SignalAddress, { seen, reason }: MisuseClosingValues, requestId: string): Promise<Result<string, 'stale' | 'signal_closed'>> {
  return performOnce<string, 'stale' | 'signal_closed'>(viewer, requestId, async (tx) => {
    // Whoever else closes it at the same time waits, and is then told.
    await tx.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${`signal ${address.kind} ${address.subjectId}`}, 0))::text`;
    const found = await findSignal(tx, viewer, address, today());
    if (!found || found.closed) return refused('signal_closed');
    const { signal } = found;
    if (basisOf(signal) !== seen) return refused('stale');
    const { id } = await tx.misuseSignalClosure.create({
      data: { unitId: viewer.organisationId, kind: signal.kind, ...keyOf(signal), restedOn: signal.restsOn, reason, closedById: viewer.membershipId },
      select: { id: true },
    });
    return done(id);
  });
}

/** The columns that say which signal it is. */
function keyOf(signal: MisuseSignal) {
  if (signal.kind === 'supplier_rarely_hires') return { supplierId: signal.subjectId };
  if (signal.kind === 'practice_share_at_site') return { workSiteId: signal.subjectId, countedOn: toDateColumn(signal.countedOn) };
  return { candidateId: signal.subjectId, placementId: signal.placementId };
}
