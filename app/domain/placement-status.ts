import type { CalendarDate } from './calendar-date';

export const endReasons = ['completed', 'hired', 'ended_by_candidate', 'ended_by_supplier', 'ended_by_unit'] as const;
export type EndReason = (typeof endReasons)[number];

export const endDetails = [
  'job_elsewhere',
  'education',
  'other_measure',
  'ill',
  'did_not_show_up',
  'needs_other_help',
  'cooperation_ended',
  'moved',
  'other',
] as const;
export type EndDetail = (typeof endDetails)[number];

export const declineReasons = ['no_place', 'language_level', 'mobility', 'other'] as const;
export type DeclineReason = (typeof declineReasons)[number];

export const withdrawReasons = ['other_place', 'candidate_declined', 'plan_changed', 'no_answer', 'other'] as const;
export type WithdrawReason = (typeof withdrawReasons)[number];

export const departments = ['cleaning', 'it', 'finance', 'maintenance', 'other'] as const;
export const placementGoals = [
  'job_here',
  'work_experience',
  'try_out',
  'language_practice',
  'certificate',
  'other',
] as const;

/** The facts that the status is derived from; it is never typed. Moments are only asked for whether they are there. */
export interface PlacementFacts {
  acceptedAt: unknown;
  declinedAt: unknown;
  withdrawnAt: unknown;
  voidedAt: unknown;
  startedOn: CalendarDate | null;
  endedOn: CalendarDate | null;
  endReason: EndReason | null;
}

export const placementStatuses = ['requested', 'declined', 'withdrawn', 'accepted', 'active', ...endReasons, 'voided'] as const;
export type PlacementStatus = (typeof placementStatuses)[number];

/**
 * Where a placement stands on a date: registered by mistake, ended with its reason, in practice, refused, accepted and
 * waiting to start, or requested. A start or an end that lies after `on` has not happened yet.
 */
export function placementStatus(facts: PlacementFacts, on: CalendarDate): PlacementStatus {
  if (facts.voidedAt) return 'voided';
  if (facts.withdrawnAt) return 'withdrawn';
  if (facts.declinedAt) return 'declined';
  if (facts.startedOn && facts.startedOn <= on) {
    return facts.endReason && facts.endedOn && facts.endedOn <= on ? facts.endReason : 'active';
  }
  return facts.acceptedAt || facts.startedOn ? 'accepted' : 'requested';
}

/** What can happen to a placement. Who may do it stands in `policies/placement-actions.ts`. */
export const placementActions = [
  'accept',
  'decline',
  'withdraw',
  'name_mentor',
  'choose_site',
  'start',
  'end',
  'correct_dates',
  'report_hire',
  'confirm_protection',
  'void',
] as const;
export type PlacementAction = (typeof placementActions)[number];

const ended = ['correct_dates', 'report_hire', 'confirm_protection', 'void'] as const;

/** The lifecycle as a table: what is possible from each status, whoever asks. */
export const placementLifecycle: Readonly<Record<PlacementStatus, readonly PlacementAction[]>> = {
  requested: ['accept', 'decline', 'withdraw', 'confirm_protection', 'void'],
  declined: ['void'],
  withdrawn: ['void'],
  accepted: ['withdraw', 'name_mentor', 'choose_site', 'start', 'confirm_protection', 'void'],
  active: ['name_mentor', 'choose_site', 'end', 'correct_dates', 'report_hire', 'confirm_protection', 'void'],
  completed: ended,
  hired: ended,
  ended_by_candidate: ended,
  ended_by_supplier: ended,
  ended_by_unit: ended,
  voided: [],
};
