import { addDays, type CalendarDate } from './calendar-date';
import { overlaps, type Period } from './period';
import type { PlacementStatus } from './placement-status';

export const timelineKinds = ['practice', 'ordinary_job', 'subsidised_job'] as const;
export type TimelineKind = (typeof timelineKinds)[number];
export type TimelineStage = 'planned' | 'active' | 'ended';

/** One stretch of practice or work: what, where, when, and whether it lies ahead, goes on, or is over. */
export interface TimelinePeriod extends Period {
  id: string;
  kind: TimelineKind;
  stage: TimelineStage;
  /** The supplier or the employer. */
  where: string;
  /** The wage subsidy's percent, where it is known. */
  percent: number | null;
}

export interface PracticeFacts {
  id: string;
  status: PlacementStatus;
  supplierName: string;
  plannedFrom: CalendarDate | null;
  plannedTo: CalendarDate | null;
  startedOn: CalendarDate | null;
  endedOn: CalendarDate | null;
}

export interface JobFacts extends Period {
  id: string;
  employer: string;
  subsidies: readonly (Period & { id: string; to: CalendarDate; percent: number | null })[];
}

/** Everything that belongs on a candidate's timeline, oldest first; refused and withdrawn requests do not. */
export function timelineOf(
  placements: readonly PracticeFacts[],
  jobs: readonly JobFacts[],
  on: CalendarDate,
): TimelinePeriod[] {
  return [...placements.flatMap(practicePeriod), ...jobs.flatMap((job) => jobPeriods(job, on))].sort(
    (a, b) => a.from.localeCompare(b.from) || timelineKinds.indexOf(a.kind) - timelineKinds.indexOf(b.kind),
  );
}

function practicePeriod({ status, ...placement }: PracticeFacts): TimelinePeriod[] {
  const common = { id: placement.id, kind: 'practice' as const, where: placement.supplierName, percent: null };
  if (status === 'requested' || status === 'accepted') {
    const from = placement.startedOn ?? placement.plannedFrom;
    return from ? [{ ...common, stage: 'planned', from, to: placement.plannedTo }] : [];
  }
  if (!placement.startedOn || status === 'declined' || status === 'withdrawn' || status === 'voided') return [];
  const { startedOn: from, endedOn: to } = placement;
  return [status === 'active' ? { ...common, stage: 'active', from, to: null } : { ...common, stage: 'ended', from, to }];
}

/** One job, cut where a wage subsidy begins or ends. */
function jobPeriods(job: JobFacts, on: CalendarDate): TimelinePeriod[] {
  const parts: TimelinePeriod[] = [];
  const add = (kind: TimelineKind, id: string, from: CalendarDate, to: CalendarDate | null, percent: number | null) =>
    parts.push({ id, kind, from, to, percent, where: job.employer, stage: stageOf({ from, to }, on) });
  let from = job.from;
  for (const subsidy of [...job.subsidies].sort((a, b) => a.from.localeCompare(b.from))) {
    if (from < subsidy.from) add('ordinary_job', `${job.id}-${from}`, from, addDays(subsidy.from, -1), null);
    add('subsidised_job', subsidy.id, subsidy.from, subsidy.to, subsidy.percent);
    from = addDays(subsidy.to, 1);
  }
  if (job.to === null || from <= job.to) add('ordinary_job', `${job.id}-${from}`, from, job.to, null);
  return parts;
}

function stageOf({ from, to }: Period, on: CalendarDate): TimelineStage {
  if (from > on) return 'planned';
  return to !== null && to < on ? 'ended' : 'active';
}

/** The periods of one kind, spread over as few rows as it takes for none to lie upon another. */
export function lanesOf(periods: readonly TimelinePeriod[]): TimelinePeriod[][] {
  const lanes: TimelinePeriod[][] = [];
  for (const period of periods) {
    const free = lanes.find((lane) => !lane.some((other) => overlaps(other, period)));
    if (free) free.push(period);
    else lanes.push([period]);
  }
  return lanes;
}
