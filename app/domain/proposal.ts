import type { CalendarDate } from './calendar-date';
import { departments, type EndDetail, type EndReason, type PlacementStatus } from './placement-status';

export const proposalKinds = ['extend', 'shorten', 'change_hours', 'end', 'change_department', 'change_mentor'] as const;
export type ProposalKind = (typeof proposalKinds)[number];
export type Department = (typeof departments)[number];

/** Days that the unit has to answer a proposal. */
export const DAYS_TO_ANSWER_PROPOSAL = 7;

/** What a proposal asks for; which of these are there follows from its kind. */
export interface Wanted {
  endsOn: CalendarDate | null;
  daysPerWeek: number | null;
  hoursPerWeek: number | null;
  endReason: EndReason | null;
  endDetail: EndDetail | null;
  department: Department | null;
  mentorId: string | null;
}

/** What a placement has of the same: the side «before» of a proposal. */
export interface Terms {
  status: PlacementStatus;
  startsOn: CalendarDate | null;
  plannedTo: CalendarDate | null;
  endedOn: CalendarDate | null;
  daysPerWeek: number | null;
  hoursPerWeek: number | null;
  department: Department | null;
  mentorId: string | null;
}

const whileWaiting: readonly ProposalKind[] = ['extend', 'shorten', 'change_hours', 'change_department', 'change_mentor'];

/**
 * What can be proposed for a placement as it stands: while it waits to start nothing can end; where its last day is
 * registered already, that day is the unit's to correct.
 */
export function possibleKinds({ status, plannedTo, endedOn }: Pick<Terms, 'status' | 'plannedTo' | 'endedOn'>): ProposalKind[] {
  if (status !== 'accepted' && status !== 'active') return [];
  return proposalKinds.filter((kind) => {
    if (status === 'accepted' && !whileWaiting.includes(kind)) return false;
    if (kind === 'extend') return plannedTo !== null && endedOn === null;
    return kind !== 'shorten' && kind !== 'end' ? true : endedOn === null;
  });
}

/**
 * Whether approving an end on a date ends the practice at once. A day that has not come is no fact yet: it becomes the
 * planned end, and the end is registered, with its reason, when it has happened.
 */
export function endsNow(endsOn: CalendarDate | null, on: CalendarDate): boolean {
  return endsOn !== null && endsOn <= on;
}

/** One side of a change as a screen shows it: only what the kind is about is there. */
export interface ChangeSide {
  day: CalendarDate | null;
  daysPerWeek: number | null;
  hoursPerWeek: number | null;
  department: Department | null;
  mentor: string | null;
}

/** What a proposal changes: from → to, and for an end how and why. */
export interface Change {
  kind: ProposalKind;
  before: ChangeSide;
  after: ChangeSide;
  endReason: EndReason | null;
  endDetail: EndDetail | null;
}

/** The last part of the address of each kind's form, after `/praksis/:id/forslag/nytt/`. */
export const kindPaths: Readonly<Record<ProposalKind, string>> = {
  extend: 'forleng',
  shorten: 'forkort',
  change_hours: 'dager-og-timer',
  end: 'avslutt',
  change_department: 'bytt-avdeling',
  change_mentor: 'bytt-mentor',
};

/** The kind that a part of an address stands for, or null where there is none. */
export function kindOfPath(path: string | undefined): ProposalKind | null {
  return proposalKinds.find((kind) => kindPaths[kind] === path) ?? null;
}
