import { toDateColumn } from '~/domain/calendar-date';
import type { AgreedStep } from '~/domain/follow-up-plan';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';

/** Adds what was agreed in a meeting to the steps of its plan. */
export async function addSteps(tx: Transaction, viewer: Viewer, meetingId: string, steps: readonly AgreedStep[]): Promise<void> {
  if (steps.length === 0) return;
  const data = steps.map(({ text, owner, dueOn }) => ({ meetingId, text, owner, dueOn: toDateColumn(dueOn), createdById: viewer.membershipId }));
  await tx.nextStep.createMany({ data });
}
