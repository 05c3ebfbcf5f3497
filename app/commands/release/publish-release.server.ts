import { today, type CalendarDate } from '~/domain/calendar-date';
import { hasGaps, isStopped } from '~/domain/release/release-gaps';
import type { ReleaseValues } from '~/domain/release/release-values';
import { done, refused, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { prepareRelease } from '~/queries/release/prepare-release.server';
import { quarterToPublish } from '~/queries/release/quarter-to-publish.server';
import { performOnce } from '../perform-once.server';
import { storeRelease } from './store-release.server';

type Code = 'release_changed' | 'release_reason' | 'release_gaps_reason' | 'release_stopped';

/** Counting all contracts of a buyer and looking for what could be worked out of them takes longer than other writes. */
const TIMEOUT_MS = 60_000;

/**
 * Publishes a quarter to a buyer, once and for good: what was shown before is told apart from what it is now by its digest.
 * A quarter that was published before gets a new revision, which needs a reason, like gaps do; facts that cannot be stop
 * it. Refuses where another has published meanwhile. 404 for a quarter that is not the viewer's to publish.
 */
export async function publishRelease(
  viewer: Viewer,
  buyerId: string,
  periodEnd: CalendarDate,
  { digest, reason, gapsReason }: ReleaseValues,
  requestId: string,
): Promise<Result<string, Code>> {
  return performOnce<string, Code>(
    viewer,
    requestId,
    async (tx) => {
      const asOf = today();
      await oneAtATime(tx, buyerId);
      await quarterToPublish(tx, viewer, buyerId, periodEnd, asOf);
      const question = { buyerId, periodEnd, asOf };
      const prepared = await prepareRelease(tx, question);
      if (prepared.digest !== digest) return refused('release_changed');
      if (isStopped(prepared.gaps)) return refused('release_stopped');
      if (prepared.revision > 1 && !reason) return refused('release_reason', 'reason');
      if (hasGaps(prepared.gaps) && !gapsReason) return refused('release_gaps_reason', 'gapsReason');
      const publication = {
        ...{ unitId: viewer.organisationId, publishedById: viewer.membershipId },
        ...{ reason: prepared.revision > 1 ? (reason ?? null) : null, gapsReason: hasGaps(prepared.gaps) ? (gapsReason ?? null) : null },
      };
      return done(await storeRelease(tx, question, prepared, publication));
    },
    {},
    { timeoutMs: TIMEOUT_MS },
  );
}

/** Two who publish to the same buyer at once come one after the other, and the second is held against the first. */
async function oneAtATime(tx: Transaction, buyerId: string): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`releases to ${buyerId}`}, 0))`;
}
