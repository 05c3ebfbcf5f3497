import type { CalendarDate } from './calendar-date';

export const contractStates = ['running', 'coming', 'over'] as const;
/** Whether a contract runs on a date; both its dates are inclusive, and one without an end runs on. */
export type ContractState = (typeof contractStates)[number];

export function contractState(startsOn: CalendarDate, endsOn: CalendarDate | null, on: CalendarDate): ContractState {
  if (startsOn > on) return 'coming';
  return endsOn !== null && endsOn < on ? 'over' : 'running';
}
