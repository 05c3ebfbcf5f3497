import type { CalendarDate } from './calendar-date';
import type { PlacementStatus } from './placement-status';

/** What stands first on a candidate's page: one thing to do, or one thing to wait for. */
export type NextStep =
  | { kind: 'decide_hire_report' | 'await_answer' | 'withdraw_request' | 'register_start' | 'register_end'; placementId: string }
  | { kind: 'record_result'; statusDate: CalendarDate }
  | { kind: 'register_employment' }
  | { kind: 'request_placement' };

export interface NextStepFacts {
  hasLeft: boolean;
  placements: readonly {
    id: string;
    status: PlacementStatus;
    plannedFrom: CalendarDate | null;
    plannedTo: CalendarDate | null;
    hireReported: boolean;
  }[];
  hasJobNow: boolean;
  hasHadJob: boolean;
  /** Measuring dates that have passed without a result, oldest first. */
  resultsDue: readonly CalendarDate[];
}

/**
 * The most pressing step on a date, or null where nothing waits. What somebody else waits for comes first, then what has
 * passed its day, then the next stage of the way into work.
 */
export function nextStepOf({ hasLeft, placements, hasJobNow, hasHadJob, resultsDue }: NextStepFacts, on: CalendarDate): NextStep | null {
  const reported = placements.find((one) => one.hireReported);
  if (reported) return { kind: 'decide_hire_report', placementId: reported.id };
  const open = placements.find((one) => one.status === 'requested' || one.status === 'accepted');
  if (hasLeft && open) return { kind: 'withdraw_request', placementId: open.id };
  const waiting = placements.find((one) => one.status === 'accepted' && (one.plannedFrom === null || one.plannedFrom <= on));
  if (waiting) return { kind: 'register_start', placementId: waiting.id };
  const overdue = placements.find((one) => one.status === 'active' && one.plannedTo !== null && one.plannedTo < on);
  if (overdue) return { kind: 'register_end', placementId: overdue.id };
  if (hasLeft) return null;
  const [statusDate] = resultsDue;
  if (statusDate) return { kind: 'record_result', statusDate };
  const asked = placements.find((one) => one.status === 'requested');
  if (asked) return { kind: 'await_answer', placementId: asked.id };
  if (placements.some((one) => one.status === 'active' || one.status === 'accepted')) return null;
  if (placements.some((one) => one.status === 'hired') && !hasHadJob) return { kind: 'register_employment' };
  return hasJobNow ? null : { kind: 'request_placement' };
}
