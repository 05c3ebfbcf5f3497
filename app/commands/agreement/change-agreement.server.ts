import type { AgreementAction } from '~/domain/agreement-lifecycle';
import { today } from '~/domain/calendar-date';
import type { RefusalCode } from '~/domain/refusal-codes';
import { done, refused, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import type { Prisma } from '~/platform/generated/prisma/client';
import type { Agreement } from '~/queries/agreement/agreement-columns.server';
import { placementAgreements, type PlacementAgreements } from '~/queries/agreement/placement-agreements.server';
import { performOnce } from '../perform-once.server';
import { agreementConstraints } from './agreement-constraints';

/** Whose agreement a form is about, and the version of the row that the form was filled from. */
export interface AgreementVersion {
  placementId: string;
  version: number;
}

/** What an action looks at when it decides: the version that it is about, and all that belongs to it. */
export interface AgreementToChange extends Omit<PlacementAgreements, 'current'> {
  current: Agreement;
}

/**
 * Does one action on the version of an agreement that is being worked on, once: `decide` says what to write, or refuses.
 * Throws 404 where the viewer may not know whose it is; refuses with `not_possible_now` where its state does not allow the
 * action any more, and with `stale` where somebody changed it since the form was filled. The value is the placement's id.
 */
export function changeAgreement(
  viewer: Viewer,
  { placementId, version }: AgreementVersion,
  action: AgreementAction,
  requestId: string,
  decide: (tx: Transaction, agreement: AgreementToChange) => Promise<Result<Prisma.AgreementUncheckedUpdateManyInput, RefusalCode>>,
): Promise<Result<string, RefusalCode>> {
  return performOnce<string, RefusalCode>(
    viewer,
    requestId,
    async (tx) => {
      const { current, ...all } = await placementAgreements(tx, viewer, placementId, today());
      if (!current || !all.allowedActions.includes(action)) return refused('not_possible_now');
      // Asked before anything is written, so that nobody approves other words than those on the screen.
      if (current.version !== version) return refused('stale');
      const decision = await decide(tx, { ...all, current });
      if (!decision.ok) return decision;
      const { count } = await tx.agreement.updateMany({
        where: { id: current.id, version },
        data: { ...decision.value, touchedAt: new Date(), version: { increment: 1 } },
      });
      return count === 1 ? done(placementId) : refused('stale');
    },
    agreementConstraints,
  );
}
