// A placement to which everything has happened that the practice knows, with a canary in every text about the person.
import { addDays, addMonths, mondayOf, today, toDateColumn, type CalendarDate } from '~/domain/calendar-date.ts';
import { asWorker } from '~/platform/database.server.ts';
import { placeCandidate, type Parties } from './placement-parties.ts';

const moment = new Date('2026-01-02T10:00:00Z');

/** Each text of a practice that ended on a day, with the mark that it bears. */
export async function makeWholePractice(parties: Parties, endedOn: CalendarDate, mark: string) {
  const bird = (field: string) => `${mark}-${field}`;
  const mentorId = parties.mentor.membershipId;
  const startedOn = addMonths(endedOn, -3);
  const placement = await placeCandidate(
    parties,
    {
      ...{ acceptedAt: moment, startedOn, endedOn, mentorId, plannedFrom: startedOn, plannedTo: endedOn },
      ...{ sharedNeeds: bird('needs'), endText: bird('end'), overCapacityReason: bird('over') },
    },
    { firstName: bird('first'), lastName: bird('last'), email: `${bird('mail')}@example.no`, motherTongue: bird('tongue') },
  );
  const placementId = placement.id;
  const ids = await asWorker(async (tx) => {
    const period = { startsOn: toDateColumn(startedOn), endsOn: toDateColumn(endedOn) };
    const said = { candidateApprovedAt: moment, candidateApprovedById: parties.caseworker.membershipId, candidateBehalfReason: bird('behalf') };
    const agreement = await tx.agreement.create({
      data: {
        ...{ placementId, number: 1, goal: 'job_here', tasks: bird('tasks'), training: bird('training'), goalText: bird('goal') },
        ...{ ...period, followUpRhythm: 'weekly', daysPerWeek: 5, hoursPerWeek: 30, mentorId, sentAt: moment, ...said },
        ...{ supplierApprovedAt: moment, supplierApprovedById: parties.coordinator.membershipId },
        ...{ unitApprovedAt: moment, unitApprovedById: parties.caseworker.membershipId },
      },
    });
    const plan = await tx.trainingPlan.create({ data: { placementId } });
    const module = await tx.trainingModule.create({ data: { planId: plan.id, position: 1, title: bird('module'), hours: 10 } });
    const aim = await tx.trainingAim.create({ data: { moduleId: module.id, position: 1, text: bird('aim'), level: 'on_own' } });
    const week = toDateColumn(mondayOf(addDays(endedOn, -7)));
    const report = await tx.weeklyReport.create({ data: { placementId, weekStartsOn: week, howItGoes: 'good', note: bird('note') } });
    await tx.attendanceDay.create({ data: { reportId: report.id, day: week, attendance: 'present' } });
    await tx.trainingProgress.create({ data: { aimId: aim.id, reportId: report.id, fromLevel: 'with_help', toLevel: 'on_own' } });
    await tx.placementContact.create({ data: { placementId, contactedOn: week, note: bird('contact') } });
    const proposal = await tx.proposal.create({ data: { placementId, kind: 'change_department', department: 'it', reason: bird('proposal') } });
    const no = { status: 'rejected', decidedAt: moment } as const;
    await tx.proposal.create({ data: { placementId, kind: 'change_department', department: 'it', reason: bird('no'), ...no, rejectionText: bird('because') } });
    const hire = { placementId, form: 'permanent', percent: 80, startedOn: week } as const;
    await tx.hireReport.create({ data: { ...hire, ...no, rejectionText: bird('hire') } });
    const words = { strengths: bird('strengths'), attendanceText: bird('attendance'), notHiredText: bird('why') };
    await tx.assessment.create({ data: { placementId, ...words, hired: false, offeredJob: false, notHiredReason: 'other' } });
    const certificate = await tx.certificate.create({
      data: {
        ...{ placementId, title: bird('certificate'), issuedOn: toDateColumn(endedOn), supplierName: 'Rent og Pent AS', hours: 10 },
        ...{ ...period, holderName: bird('holder'), checkCode: codeOf(placementId) },
      },
    });
    const taught = await tx.certificateModule.create({ data: { certificateId: certificate.id, position: 1, title: bird('taught'), hours: 10 } });
    await tx.certificateAim.create({ data: { moduleId: taught.id, position: 1, text: bird('reached') } });
    return { agreement, proposal };
  });
  return { placement, ...ids };
}

function codeOf(id: string): string {
  return id.replaceAll('-', '').slice(-10).toUpperCase().replaceAll(/[^0-9A-HJKMNP-TV-Z]/g, '0');
}

/** The last day on which a supplier still follows a practice that ended 40 days ago, and the first on which it does not. */
export const lastSharedEnd = () => addDays(today(), -40);
export const firstClosedEnd = () => addDays(today(), -41);
