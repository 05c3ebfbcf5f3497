import { addMonths, daysBetween, type CalendarDate } from './calendar-date';
import { LONGEST_PRACTICE, USUAL_LONGEST_PRACTICE } from './practice-length';

/** A practice that began; without an end it goes on. */
interface BegunPractice {
  startedOn: CalendarDate;
  endedOn: CalendarDate | null;
}

/** Days from the last day of one practice to the first of the next that are no break: over a weekend. */
const NO_BREAK = 3;

/**
 * The first day of the unbroken practice that a period from `from` continues: `from` itself, or the start of the earliest
 * practice that leads up to it without a break. `others` are the candidate's other practices with the same supplier.
 */
export function unbrokenSince(from: CalendarDate, others: readonly BegunPractice[]): CalendarDate {
  const before = others.filter(({ startedOn }) => startedOn < from);
  const joined = before.filter(({ endedOn }) => endedOn === null || daysBetween(endedOn, from) <= NO_BREAK);
  const earliest = joined.map(({ startedOn }) => startedOn).toSorted()[0];
  return earliest ? unbrokenSince(earliest, others) : from;
}

/** What the rule on length says of a practice from `from` to `to`, both days in it: up to 12 months, up to 18, or more. */
export function lengthOf(from: CalendarDate, to: CalendarDate): 'usual' | 'long' | 'too_long' {
  if (to >= addMonths(from, LONGEST_PRACTICE)) return 'too_long';
  return to >= addMonths(from, USUAL_LONGEST_PRACTICE) ? 'long' : 'usual';
}
