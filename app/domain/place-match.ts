import type { CalendarDate } from './calendar-date';
import { norwegianLevels } from './candidate';
import type { Shift } from './place-offer';
import type { departments } from './placement-status';

type Level = (typeof norwegianLevels)[number];
type Department = (typeof departments)[number];

/** All of a candidate that a match may look at; nothing else of the person is asked. */
export interface Wishes {
  norwegianLevel: Level | null;
  wantedDepartments: readonly Department[];
  priorDepartments: readonly Department[];
  availableShifts: readonly Shift[];
  availableFrom: CalendarDate | null;
}

/** All of an offer that a match may look at. */
export interface OfferedPlace {
  department: Department;
  languageNeeded: Level | null;
  shifts: readonly Shift[];
  startsOn: CalendarDate;
  endsOn: CalendarDate;
}

export const matchReasons = ['wanted_department', 'prior_occupation', 'language', 'shifts', 'availability'] as const;
/** Why a candidate and a place may suit each other. */
export type MatchReason = (typeof matchReasons)[number];

/**
 * Why this candidate and this place may suit each other, or null where something that is known speaks against it, or
 * nothing known speaks for it. What nobody has said is neither. It puts nobody before somebody else and decides nothing:
 * the caseworker does, with the candidate.
 */
export function matchOf(wishes: Wishes, place: OfferedPlace): MatchReason[] | null {
  const { norwegianLevel, wantedDepartments, priorDepartments, availableShifts, availableFrom } = wishes;
  const wanted = wantedDepartments.includes(place.department);
  const prior = priorDepartments.includes(place.department);
  if (wantedDepartments.length > 0 && !wanted && !prior) return null;
  if (norwegianLevel && place.languageNeeded && rank(norwegianLevel) < rank(place.languageNeeded)) return null;
  if (availableFrom && availableFrom > place.endsOn) return null;
  const saysShifts = availableShifts.length > 0 && place.shifts.length > 0;
  const sharesShift = availableShifts.some((shift) => place.shifts.includes(shift));
  if (saysShifts && !sharesShift) return null;
  const held: Readonly<Record<MatchReason, boolean>> = {
    wanted_department: wanted,
    prior_occupation: prior,
    language: norwegianLevel !== null && place.languageNeeded !== null,
    shifts: saysShifts,
    availability: availableFrom !== null,
  };
  const reasons = matchReasons.filter((reason) => held[reason]);
  return reasons.length > 0 ? reasons : null;
}

function rank(level: Level): number {
  return norwegianLevels.indexOf(level);
}
