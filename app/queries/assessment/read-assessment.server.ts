import type { CalendarDate } from '~/domain/calendar-date';
import { jobOutcome } from '~/domain/assessment';
import { assessmentState } from '~/domain/assessment-lifecycle';
import type { Viewer } from '~/domain/viewer';
import { asViewer } from '~/platform/sessions/viewer.server';
import { allowedAssessmentActions } from '~/policies/assessment-actions';
import { planAims } from '../certificate/plan-aims.server';
import { dateOrNull } from '../placement/placement-facts.server';
import { placementToClose } from '../placement/placement-to-close.server';
import { attendanceCounts } from './attendance-counts.server';

/** The words at the end of a placement, with the aims and the attendance that they rest on, and what the viewer may do. */
export async function readAssessment(viewer: Viewer, placementId: string, on: CalendarDate) {
  return asViewer(viewer, async (tx) => {
    const placement = await placementToClose(tx, viewer, placementId, on);
    const row = await tx.assessment.findUnique({
      where: { placementId },
      omit: { id: true, placementId: true, writtenById: true, answerTakenById: true, createdAt: true },
      include: { writtenBy: { select: { user: { select: { name: true } } } }, answerTakenBy: { select: { user: { select: { name: true } } } } },
    });
    const { modules } = await planAims(tx, placementId);
    const aims = modules.flatMap((module) => module.aims);
    const allowed = allowedAssessmentActions(viewer, assessmentState(row));
    return {
      placement,
      state: assessmentState(row),
      allowedActions: allowed.filter((action) => action !== 'write' || placement.closing),
      aims: { reached: aims.filter(({ reached }) => reached).map(({ text }) => text), total: aims.length },
      attendance: await attendanceCounts(tx, placementId),
      assessment: row && {
        version: row.version,
        strengths: row.strengths,
        attendanceText: row.attendanceText,
        outcome: jobOutcome(row),
        notHiredReason: row.notHiredReason,
        notHiredText: row.notHiredText,
        offeredForm: row.offeredForm,
        offeredPercent: row.offeredPercent && Number(row.offeredPercent),
        offeredFrom: dateOrNull(row.offeredFrom),
        writtenBy: row.writtenBy?.user.name ?? null,
        writtenAt: row.writtenAt.toISOString(),
        answer:
          row.candidateAgrees === null || !row.candidateAnsweredAt
            ? null
            : {
                agrees: row.candidateAgrees,
                words: row.candidateWords,
                takenBy: row.answerTakenBy?.user.name ?? null,
                reason: row.answerBehalfReason,
                at: row.candidateAnsweredAt.toISOString(),
              },
      },
    };
  });
}
export type ShownAssessment = NonNullable<Awaited<ReturnType<typeof readAssessment>>['assessment']>;
