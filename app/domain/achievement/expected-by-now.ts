import { addDays, addMonths, daysBetween, type CalendarDate } from '../calendar-date';
import type { CommitmentBasis } from '../commitment/commitment-kinds';

/** A contract's period; both days are in it, and one without a last day runs on. */
export interface ContractPeriod {
  startsOn: CalendarDate;
  endsOn: CalendarDate | null;
}

/**
 * How much of an amount a contract is to have given in all: a yearly one in all its years, with decimals; null for a yearly
 * one without a last day.
 */
export function promisedInAll(value: number, basis: 'per_year' | 'whole_contract', { startsOn, endsOn }: ContractPeriod): number | null {
  if (basis === 'whole_contract') return value;
  return endsOn && value * yearsThrough(startsOn, endsOn);
}

/**
 * How much is expected by the end of `on`: of an amount its part of the period that has passed, whole and rounded down,
 * because nobody is a part of a person; of a level or a share the promise itself. Null for an amount over a whole contract
 * without a last day.
 */
export function expectedBy(value: number, basis: CommitmentBasis, { startsOn, endsOn }: ContractPeriod, on: CalendarDate): number | null {
  const until = endsOn !== null && endsOn < on ? endsOn : on;
  switch (basis) {
    case 'level':
    case 'share':
      return value;
    case 'per_year':
      return roundedDown(value * yearsThrough(startsOn, until));
    case 'whole_contract':
      if (!endsOn) return null;
      return roundedDown((value * daysThrough(startsOn, until)) / daysThrough(startsOn, endsOn));
  }
}

/** What is whole but for the last bits of a fraction stays whole. */
function roundedDown(amount: number): number {
  return Math.floor(amount + 1e-9);
}

/** Days from `from` through `to`, both counted; 0 where `to` is earlier. */
function daysThrough(from: CalendarDate, to: CalendarDate): number {
  return Math.max(0, daysBetween(from, to) + 1);
}

/** Years from `from` through `to`: whole ones from day to day, and of the last its part in days. */
function yearsThrough(from: CalendarDate, to: CalendarDate): number {
  if (to < from) return 0;
  const after = addDays(to, 1);
  const whole = Math.floor(wholeMonths(from, after) / 12);
  const [begun, full] = [addMonths(from, 12 * whole), addMonths(from, 12 * (whole + 1))];
  return whole + daysBetween(begun, after) / daysBetween(begun, full);
}

function wholeMonths(from: CalendarDate, to: CalendarDate): number {
  const months = (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
  return addMonths(from, months) <= to ? months : months - 1;
}
