import { fromDateColumn, type CalendarDate } from '~/domain/calendar-date';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import type { EmploymentForm, FollowUpSource } from '~/platform/generated/prisma/enums';
import { candidateScope } from '~/policies/candidate-scope';

/** A follow-up that decided an outcome: about which date, from whom. */
export interface DecidingFollowUp {
  statusDate: CalendarDate;
  source: FollowUpSource;
}
/** A job behind a figure. */
export interface JobBehind {
  employer: string;
  form: EmploymentForm;
  percent: number;
}

/** What the rows of one page rest on, by id; only of candidates that the viewer may see. */
export async function readEvidence(
  tx: Transaction,
  viewer: Viewer,
  ids: { followUps: string[]; employments: string[] },
): Promise<{ followUps: Map<string, DecidingFollowUp>; employments: Map<string, JobBehind> }> {
  const candidate = candidateScope(viewer);
  const followUps = await tx.followUp.findMany({
    where: { id: { in: ids.followUps }, candidate },
    select: { id: true, statusDate: true, source: true },
  });
  const employments = await tx.employment.findMany({
    where: { id: { in: ids.employments }, candidate },
    select: { id: true, employerName: true, employerOrgNumber: true, form: true, percent: true },
  });
  return {
    followUps: new Map(followUps.map(({ id, statusDate, source }) => [id, { statusDate: fromDateColumn(statusDate), source }])),
    employments: new Map(
      employments.map(({ id, employerName, employerOrgNumber, form, percent }) => [
        id,
        { employer: employerName ?? employerOrgNumber, form, percent: Number(percent) },
      ]),
    ),
  };
}
