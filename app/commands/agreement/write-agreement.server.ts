import type { AgreementValues } from '~/domain/agreement-values';
import { toDateColumn, today } from '~/domain/calendar-date';
import type { RefusalCode } from '~/domain/refusal-codes';
import { done, refused, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { placementAgreements, type PlacementAgreements } from '~/queries/agreement/placement-agreements.server';
import { performOnce } from '../perform-once.server';
import { agreementConstraints } from './agreement-constraints';
import { faultInTerms } from './fault-in-terms.server';

/**
 * Begins a new version of a placement's agreement, as a draft: the first one, one after a draft that came to nothing, or a
 * change of the one in force, which stays in force until all have said yes to the new one. `version` is the number of the
 * latest version that the writer saw, 0 for none. An expired draft is cancelled by the new one.
 */
export function writeAgreement(
  viewer: Viewer,
  { placementId, version, ...terms }: AgreementValues & { placementId: string },
  requestId: string,
): Promise<Result<string, RefusalCode>> {
  return performOnce<string, RefusalCode>(
    viewer,
    requestId,
    async (tx) => {
      const all = await placementAgreements(tx, viewer, placementId, today());
      if (!all.allowedActions.includes('write')) return refused('not_possible_now');
      const latest = all.versions[0]?.number ?? 0;
      if (latest !== version) return refused('agreement_exists');
      const fault = await faultInTerms(tx, viewer, all, terms);
      if (fault) return fault;
      await cancelExpired(tx, all);
      await tx.agreement.create({
        data: {
          ...terms,
          startsOn: toDateColumn(terms.startsOn),
          endsOn: toDateColumn(terms.endsOn),
          placementId,
          number: latest + 1,
          writtenById: viewer.membershipId,
        },
        select: { id: true },
      });
      return done(placementId);
    },
    agreementConstraints,
  );
}

async function cancelExpired(tx: Transaction, { versions }: PlacementAgreements): Promise<void> {
  const expired = versions.find(({ state }) => state === 'expired');
  if (!expired) return;
  await tx.agreement.updateMany({
    where: { id: expired.id, version: expired.version },
    data: { cancelledAt: new Date(), version: { increment: 1 } },
  });
}
