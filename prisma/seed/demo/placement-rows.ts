import { addDays, toDateColumn, type CalendarDate } from '~/domain/calendar-date.ts';
import type { PlacementGoal } from '~/platform/generated/prisma/enums.ts';
import type { Frame } from './frame-rows.ts';
import { officeHours } from './moments.ts';
import { certificateTitle } from './practice.ts';
import type { Random } from './random.ts';
import { addReports } from './report-rows.ts';
import type { DemoRows } from './rows.ts';
import { coordinatorOf, DEMO_CASEWORKER } from './staff.ts';
import type { Answer, Practice, Story } from './story.ts';

const goals = { job_here: 40, work_experience: 28, try_out: 10, language_practice: 14, certificate: 6, other: 2 };
const weeklyHours = [[5, 30], [5, 37.5], [4, 24], [3, 18], [2, 12]] as const;

function answerColumns(random: Random, answer: Answer, answeredById: string | undefined) {
  if (answer.kind === 'accepted') return { acceptedAt: officeHours(random, answer.on), answeredById };
  if (answer.kind === 'withdrawn') return { withdrawnAt: officeHours(random, answer.on), withdrawReason: 'other_place' as const };
  if (answer.kind === 'none') return {};
  const { reason, text } = answer;
  return { declinedAt: officeHours(random, answer.on), answeredById, declineReason: reason, declineText: text };
}

function endColumns({ end, mistake, startedOn }: Practice, random: Random) {
  return {
    startedOn: startedOn && toDateColumn(startedOn),
    endedOn: end && toDateColumn(end.on),
    endReason: end?.reason ?? null,
    endDetail: end?.detail ?? null,
    endText: end?.text ?? null,
    voidedAt: mistake && startedOn ? officeHours(random, addDays(startedOn, 2)) : null,
    voidReason: mistake,
  };
}

/** Adds a practice with what hangs on it. Returns its id. */
export function addPlacement(
  rows: DemoRows,
  random: Random,
  { practice, story, candidateId, today, frame, newId }: {
    practice: Practice; story: Story; candidateId: string; today: CalendarDate; frame: Frame; newId: (moment: Date) => string;
  },
): string {
  const requestedAt = officeHours(random, practice.requestedOn);
  const id = newId(requestedAt);
  const { site, department } = practice;
  const mentorId = practice.mentor ? frame.memberships.get(practice.mentor) : undefined;
  const [daysPerWeek, hoursPerWeek] = random.pick(weeklyHours);
  rows.placement.push({
    id,
    candidateId,
    contractId: frame.contracts[site.contract],
    supplierId: frame.organisations[site.supplier],
    department,
    plannedFrom: toDateColumn(practice.plannedFrom),
    plannedTo: toDateColumn(practice.plannedTo),
    daysPerWeek,
    hoursPerWeek,
    goal: random.weighted<PlacementGoal>(goals),
    sharedNeeds: practice.sharedNeeds,
    protectionProcedure: practice.protectionProcedure,
    requestedAt,
    requestedById: frame.memberships.get(story.caseworker ?? DEMO_CASEWORKER),
    createdAt: requestedAt,
    mentorId,
    ...answerColumns(random, practice.answer, frame.memberships.get(coordinatorOf[site.supplier])),
    ...endColumns(practice, random),
  });
  addReports(rows, random, { today, placement: { id, mentorId, daysPerWeek }, practice });
  for (const { issuedOn, withdrawnOn } of practice.certificates) {
    rows.certificate.push({
      placementId: id,
      title: certificateTitle(department),
      issuedOn: toDateColumn(issuedOn),
      withdrawnOn: withdrawnOn && toDateColumn(withdrawnOn),
      createdAt: officeHours(random, issuedOn),
    });
  }
  return id;
}
