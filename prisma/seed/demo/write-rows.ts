import { hashPassword } from '~/platform/sessions/password.server.ts';
import type { Transaction } from '~/platform/database.server.ts';
import type { DemoRows } from './rows.ts';
import { writeTraining } from './write-training.ts';

/** Writes the rows, parents before children, and gives every user `password`. */
export async function writeRows(tx: Transaction, rows: DemoRows, password: string): Promise<void> {
  const passwordHash = await hashPassword(password);
  const credentials = rows.user.flatMap(({ id }) => (id ? [{ userId: id, passwordHash }] : []));
  await tx.organisation.createMany({ data: rows.organisation });
  await tx.user.createMany({ data: rows.user });
  await tx.userCredential.createMany({ data: credentials });
  await tx.membership.createMany({ data: rows.membership });
  await tx.contract.createMany({ data: rows.contract });
  await tx.contractSupplier.createMany({ data: rows.contractSupplier });
  await tx.tender.createMany({ data: rows.tender });
  await tx.tenderer.createMany({ data: rows.tenderer });
  await tx.tenderAnswer.createMany({ data: rows.tenderAnswer });
  await tx.tenderCommitment.createMany({ data: rows.tenderCommitment });
  await tx.tenderScore.createMany({ data: rows.tenderScore });
  await tx.tenderApproval.createMany({ data: rows.tenderApproval });
  await tx.commitment.createMany({ data: rows.commitment });
  await tx.commitmentChange.createMany({ data: rows.commitmentChange });
  await tx.commitmentComment.createMany({ data: rows.commitmentComment });
  await tx.placeOffer.createMany({ data: rows.placeOffer });
  await tx.workSite.createMany({ data: rows.workSite });
  await tx.candidate.createMany({ data: rows.candidate });
  await tx.candidateDetail.createMany({ data: rows.candidateDetail });
  await tx.candidateNote.createMany({ data: rows.candidateNote });
  await tx.navShare.createMany({ data: rows.navShare });
  await tx.placement.createMany({ data: rows.placement });
  await writeTraining(tx, rows.training);
  await writeReports(tx, rows.weeklyReport);
  await tx.placementContact.createMany({ data: rows.placementContact });
  await tx.certificate.createMany({ data: rows.certificate });
  await tx.certificateModule.createMany({ data: rows.certificateModule });
  await tx.certificateAim.createMany({ data: rows.certificateAim });
  await tx.assessment.createMany({ data: rows.assessment });
  await tx.employment.createMany({ data: rows.employment });
  await tx.wageSubsidy.createMany({ data: rows.wageSubsidy });
  await tx.employmentTerm.createMany({ data: rows.employmentTerm });
  await tx.employmentPay.createMany({ data: rows.employmentPay });
  await tx.employmentEnd.createMany({ data: rows.employmentEnd });
  await tx.followUp.createMany({ data: rows.followUp });
  await tx.hireReport.createMany({ data: rows.hireReport });
  await tx.employerAnswer.createMany({ data: rows.employerAnswer });
  await tx.proposal.createMany({ data: rows.proposal });
  await tx.agreement.createMany({ data: rows.agreement });
  await tx.followUpMeeting.createMany({ data: rows.followUpMeeting });
  await tx.nextStep.createMany({ data: rows.nextStep });
  await tx.nextStepMove.createMany({ data: rows.nextStepMove });
  await tx.misuseSignalClosure.createMany({ data: rows.misuseSignalClosure });
  await tx.costMeasure.createMany({ data: rows.costMeasure });
  await tx.costMeasureComment.createMany({ data: rows.costMeasureComment });
  await tx.costStatement.createMany({ data: rows.costStatement });
  await tx.costStatementDetail.createMany({ data: rows.costStatementDetail });
  await tx.mail.createMany({ data: rows.mail });
  await tx.apiToken.createMany({ data: rows.apiToken });
  await tx.apiCall.createMany({ data: rows.apiCall });
}

/** By far the most rows, so they go in as one parameter each: `createMany` would bind a hundred thousand. */
async function writeReports(tx: Transaction, reports: DemoRows['weeklyReport']): Promise<void> {
  const days = reports.flatMap((report) => report.days.map((day) => ({ reportId: report.id, ...day })));
  await tx.$executeRaw`
    insert into weekly_reports (id, placement_id, week_starts_on, how_it_goes, note, reported_by, saved_at, created_at)
    select id, "placementId", "weekStartsOn", "howItGoes", note, "reportedById", "savedAt", "savedAt"
    from jsonb_to_recordset(${JSON.stringify(reports.map(({ days: _days, ...report }) => report))}::jsonb) as row (id uuid,
      "placementId" uuid, "weekStartsOn" date, "howItGoes" how_it_goes, note text, "reportedById" uuid, "savedAt" timestamptz)`;
  await tx.$executeRaw`
    insert into attendance_days (report_id, day, attendance)
    select "reportId", day, attendance
    from jsonb_to_recordset(${JSON.stringify(days)}::jsonb) as row ("reportId" uuid, day date, attendance attendance)`;
}
