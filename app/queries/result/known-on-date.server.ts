import { fromDateColumn, toDateColumn, type CalendarDate } from '~/domain/calendar-date';
import type { FollowUpStatus } from '~/domain/employment';
import { covers } from '~/domain/period';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { candidateScope } from '~/policies/candidate-scope';
import { dateOrNull } from '../placement/placement-facts.server';

export type RegisteredFacts = Awaited<ReturnType<typeof registeredFacts>>;

/** The jobs and the practice that are registered of candidates, for looking up what covers a day. */
export async function registeredFacts(tx: Transaction, viewer: Viewer, candidateIds: readonly string[], on: CalendarDate) {
  const of = { candidateId: { in: [...candidateIds] }, candidate: candidateScope(viewer), voidedAt: null };
  const jobs = await tx.employment.findMany({
    where: { ...of, startedOn: { lte: toDateColumn(on) } },
    orderBy: [{ startedOn: 'desc' }, { id: 'desc' }],
    select: {
      id: true,
      candidateId: true,
      employerOrgNumber: true,
      employerName: true,
      form: true,
      percent: true,
      startedOn: true,
      endedOn: true,
      wageSubsidies: { where: { voidedAt: null }, select: { startsOn: true, endsOn: true } },
    },
  });
  const placements = await tx.placement.findMany({
    where: { ...of, startedOn: { lte: toDateColumn(on) } },
    select: { candidateId: true, startedOn: true, endedOn: true },
  });
  return {
    jobs: jobs.map(({ startedOn, endedOn, percent, wageSubsidies, employerName, employerOrgNumber, ...job }) => ({
      ...job,
      employer: employerName ?? employerOrgNumber,
      percent: percent.toNumber(),
      from: fromDateColumn(startedOn),
      to: dateOrNull(endedOn),
      subsidies: wageSubsidies.map(({ startsOn, endsOn }) => ({ from: fromDateColumn(startsOn), to: fromDateColumn(endsOn) })),
    })),
    placements: placements.flatMap(({ candidateId, startedOn, endedOn }) =>
      startedOn ? [{ candidateId, from: fromDateColumn(startedOn), to: dateOrNull(endedOn) }] : [],
    ),
  };
}

/** What the registered facts say of one candidate on a day (figures.md, rules 2 and 3), and the jobs that say it. */
export function registeredOn(facts: RegisteredFacts, candidateId: string, day: CalendarDate) {
  const jobs = facts.jobs
    .filter((job) => job.candidateId === candidateId && covers(job, day))
    .map(({ subsidies, ...job }) => ({ ...job, subsidised: subsidies.some((subsidy) => covers(subsidy, day)) }));
  const inPractice = facts.placements.some((placement) => placement.candidateId === candidateId && covers(placement, day));
  return { jobs, status: statusOf(jobs, inPractice) };
}

function statusOf(jobs: readonly { subsidised: boolean }[], inPractice: boolean): FollowUpStatus | null {
  if (jobs.length > 0) return jobs.every(({ subsidised }) => subsidised) ? 'subsidised' : 'ordinary';
  return inPractice ? 'in_practice' : null;
}
