import type { CalendarDate } from '../calendar-date';
import type { CommitmentBasis } from '../commitment/commitment-kinds';
import { expectedBy, promisedInAll, type ContractPeriod } from './expected-by-now';
import type { Reached } from './reached';

export const achievementStates = [
  'behind',
  'on_track',
  'met',
  'undecided',
  'too_early',
  'too_few',
  'awaits_release',
  'never_published',
  'in_report',
] as const;
/**
 * How a commitment stands. `undecided` is a band that reaches to both sides of what was promised; `met` an amount that is
 * there in full. Of these only `behind` says that something is wrong.
 */
export type AchievementState = (typeof achievementStates)[number];

interface Promised {
  value: number;
  basis: CommitmentBasis;
}

export interface Judgement {
  state: AchievementState;
  /** What is expected by now, in the commitment's own unit; null where that cannot be said. */
  expected: number | null;
  /** What the whole contract is to give, for amounts. */
  inAll: number | null;
}

/** Holds what is reached by the end of `on` against what is expected by then. */
export function judge(promised: Promised, period: ContractPeriod, on: CalendarDate, reached: Reached): Judgement {
  const { value, basis } = promised;
  const inAll = basis === 'per_year' || basis === 'whole_contract' ? promisedInAll(value, basis, period) : null;
  const expected = expectedBy(value, basis, period, on);
  return { state: stateOf(promised, { expected, inAll }, reached), expected, inAll };
}

function stateOf(promised: Promised, { expected, inAll }: Omit<Judgement, 'state'>, reached: Reached): AchievementState {
  switch (reached.form) {
    case 'nobody_yet':
      return 'too_early';
    case 'no_figure':
      return 'in_report';
    case 'too_few':
    case 'awaits_release':
    case 'never_published':
      return reached.form;
    case 'amount':
      if (inAll !== null && reached.count >= inAll) return 'met';
      // Where nothing can be expected yet, nothing is wrong either.
      if (expected === null || (expected === 0 && reached.count === 0)) return 'too_early';
      return reached.count >= expected ? 'on_track' : 'behind';
    case 'share': {
      const enough = (count: number) => 100 * count >= promised.value * reached.of - 1e-9;
      if (enough(reached.from)) return 'on_track';
      return enough(reached.to) ? 'undecided' : 'behind';
    }
    case 'days':
      if (reached.median !== null) return reached.median <= promised.value ? 'on_track' : 'behind';
      // Half are not there yet; too late is it only where somebody was followed for longer than was promised.
      return reached.passedBy > promised.value ? 'behind' : 'too_early';
  }
}

/** How many commitments stand in each state. */
export function countStates(states: readonly AchievementState[]): Record<AchievementState, number> {
  const of = (state: AchievementState) => states.filter((one) => one === state).length;
  return Object.fromEntries(achievementStates.map((state) => [state, of(state)])) as Record<AchievementState, number>;
}
