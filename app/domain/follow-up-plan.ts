import type { CalendarDate } from './calendar-date';

/** Who is to do what was agreed. */
export const stepOwners = ['unit', 'nav', 'candidate'] as const;
export type StepOwner = (typeof stepOwners)[number];

/** How many next steps one form has room for; a meeting can get more when it is opened again. */
export const STEP_SLOTS = 4;
/** How long before a planned meeting it stands in the worklists, in days. */
export const MEETING_SHOWN_DAYS = 7;
/** The same of a next step before its date: as long as a result that is due. */
export const STEP_SHOWN_DAYS = 14;
/** Days to write what was agreed after a meeting. */
export const DAYS_TO_WRITE = 3;

export type MeetingState = 'planned' | 'to_write' | 'written' | 'cancelled';
type StepState = 'open' | 'done' | 'dropped';

export interface MeetingFacts {
  metOn: CalendarDate;
  agreed: string | null;
  cancelReason: string | null;
}

/** How a meeting stands on a date: ahead (or today), past and nothing written, written, or called off. */
export function meetingState({ metOn, agreed, cancelReason }: MeetingFacts, on: CalendarDate): MeetingState {
  if (cancelReason !== null) return 'cancelled';
  if (agreed !== null) return 'written';
  return metOn < on ? 'to_write' : 'planned';
}

/** Where a step stands by what was written of it: dropped with a reason, done with an outcome, or open. */
export function stepState({ outcome, dropReason }: { outcome: string | null; dropReason: string | null }): StepState {
  if (outcome !== null) return 'done';
  return dropReason === null ? 'open' : 'dropped';
}

/** What can be done with a meeting and with a step. Who may do it stands in `policies/follow-up-plan-actions.ts`. */
export type MeetingAction = 'edit' | 'cancel';
export type StepAction = 'close' | 'move' | 'drop';

export interface AgreedStep {
  /** The row of the form that it was written in, for telling what is wrong with it. */
  slot: number;
  text: string;
  owner: StepOwner;
  dueOn: CalendarDate;
}

interface MeetingWords {
  metOn: CalendarDate;
  agreed?: string | undefined;
  steps: readonly AgreedStep[];
}

type MeetingFault = { code: 'agreed_before_meeting' | 'agreed_missing' | 'step_before_meeting'; field: string };

/**
 * What is wrong with a meeting as it was written on a date, or null: nothing is agreed before it has been held, a meeting
 * that is past or has next steps says what was agreed, and no step is due before the meeting.
 */
export function meetingFault({ metOn, agreed, steps }: MeetingWords, on: CalendarDate): MeetingFault | null {
  if (agreed && metOn > on) return { code: 'agreed_before_meeting', field: 'metOn' };
  if (!agreed && (metOn < on || steps.length > 0)) return { code: 'agreed_missing', field: 'agreed' };
  const early = steps.find(({ dueOn }) => dueOn < metOn);
  return early ? { code: 'step_before_meeting', field: `stepDueOn${early.slot}` } : null;
}
