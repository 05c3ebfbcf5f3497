import { fromDateColumn } from '~/domain/calendar-date';
import { stepState } from '~/domain/follow-up-plan';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { stepScope } from '~/policies/follow-up-plan-scope';
import { notFound } from '../session/require-viewer.server';

/** The step that a command or a form is about, in the viewer's scope; 404 where there is none. */
export async function visibleStep(tx: Transaction, viewer: Viewer, id: string) {
  const row = await tx.nextStep.findFirst({
    where: { AND: [{ id }, stepScope(viewer)] },
    select: {
      id: true,
      text: true,
      owner: true,
      dueOn: true,
      outcome: true,
      dropReason: true,
      version: true,
      meeting: { select: { candidateId: true, metOn: true } },
    },
  });
  if (!row) throw notFound();
  const { meeting, ...step } = row;
  return {
    ...step,
    dueOn: fromDateColumn(row.dueOn),
    state: stepState(row),
    candidateId: meeting.candidateId,
    metOn: fromDateColumn(meeting.metOn),
  };
}
