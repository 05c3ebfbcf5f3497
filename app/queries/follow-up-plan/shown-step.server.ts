import { fromDateColumn } from '~/domain/calendar-date';
import { stepState } from '~/domain/follow-up-plan';
import type { Viewer } from '~/domain/viewer';
import type { Prisma } from '~/platform/generated/prisma/client';
import { allowedStepActions } from '~/policies/follow-up-plan-actions';
import { dateOrNull } from '../placement/placement-facts.server';

const who = { select: { user: { select: { name: true } } } } as const;

/** What a plan shows of a step. */
export const stepColumns = {
  id: true,
  text: true,
  owner: true,
  dueOn: true,
  doneOn: true,
  outcome: true,
  dropReason: true,
  closedBy: who,
  moves: { select: { fromDay: true, toDay: true, reason: true, movedBy: who }, orderBy: { movedAt: 'asc' } },
} as const satisfies Prisma.NextStepSelect;

type StepRow = Prisma.NextStepGetPayload<{ select: typeof stepColumns }>;

/** A step as the plan shows it, with what the viewer may do with it. */
export function shownStep(viewer: Viewer, row: StepRow) {
  const { closedBy, moves, ...step } = row;
  return {
    ...step,
    dueOn: fromDateColumn(row.dueOn),
    doneOn: dateOrNull(row.doneOn),
    state: stepState(row),
    closedByName: closedBy?.user.name ?? null,
    moves: moves.map(({ fromDay, toDay, reason, movedBy }) => ({
      from: fromDateColumn(fromDay),
      to: fromDateColumn(toDay),
      reason,
      movedByName: movedBy?.user.name ?? null,
    })),
    allowedActions: allowedStepActions(viewer, row),
  };
}
