import { toDateColumn } from '~/domain/calendar-date';
import type { RefusalCode } from '~/domain/refusal-codes';
import { done, refused, type Result } from '~/domain/result';
import { lengthOf } from '~/domain/unbroken-practice';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { unbrokenPracticeSince } from '~/queries/agreement/unbroken-practice.server';
import { changeAgreement, type AgreementToChange, type AgreementVersion } from './change-agreement.server';

/**
 * Says yes for the unit, the last to do so: the version comes into force, the one before is replaced, and the placement's
 * planned period, days and hours, goal and mentor follow what is agreed.
 */
export function approveForUnit(viewer: Viewer, input: AgreementVersion, requestId: string): Promise<Result<string, RefusalCode>> {
  return changeAgreement(viewer, input, 'approve_for_unit', requestId, async (tx, all) => {
    const { mentorId, startsOn, endsOn } = all.current.terms;
    if (!(await isActive(tx, mentorId))) return refused('agreement_mentor_left');
    const since = await unbrokenPracticeSince(tx, all.placement, startsOn);
    if (lengthOf(since, endsOn) === 'too_long') return refused('unbroken_practice_too_long');
    await replaceFormer(tx, all);
    if (!(await placementFollows(tx, all))) return refused('stale');
    return done({ unitApprovedAt: new Date(), unitApprovedById: viewer.membershipId });
  });
}

async function isActive(tx: Transaction, mentorId: string): Promise<boolean> {
  return (await tx.membership.count({ where: { id: mentorId, endedAt: null, user: { deactivatedAt: null } } })) > 0;
}

async function replaceFormer(tx: Transaction, { versions }: AgreementToChange): Promise<void> {
  const former = versions.find(({ state }) => state === 'in_force');
  if (!former) return;
  await tx.agreement.updateMany({
    where: { id: former.id, version: former.version },
    data: { replacedAt: new Date(), version: { increment: 1 } },
  });
}

/** Whether the placement is still the one that was read; if so it now says what the agreement says. */
async function placementFollows(tx: Transaction, { placement, current }: AgreementToChange): Promise<boolean> {
  const { goal, startsOn, endsOn, daysPerWeek, hoursPerWeek, mentorId } = current.terms;
  const { count } = await tx.placement.updateMany({
    where: { id: placement.id, version: placement.version },
    data: {
      ...{ goal, daysPerWeek, hoursPerWeek, mentorId },
      plannedFrom: toDateColumn(startsOn),
      plannedTo: toDateColumn(endsOn),
      version: { increment: 1 },
    },
  });
  return count === 1;
}
