import type { CommitmentBasis } from '../commitment/commitment-kinds';
import type { Judgement } from './judge';
import type { Reached } from './reached';

/** A bar's values, all in the commitment's own unit; `full` is what the whole width stands for. */
export interface Bullet {
  full: number;
  from: number;
  to: number;
  expected: number | null;
}

interface Judged extends Pick<Judgement, 'expected' | 'inAll'> {
  basis: CommitmentBasis;
  reached: Reached;
}

/** The bar of a commitment, or null where nothing with a number is known. Shares are drawn in percent. */
export function bulletOf({ reached, expected, inAll }: Judged): Bullet | null {
  switch (reached.form) {
    case 'amount': {
      const full = Math.max(inAll ?? 0, expected ?? 0, reached.count);
      return { full, from: reached.count, to: reached.count, expected };
    }
    case 'share': {
      const percent = (count: number) => (100 * count) / reached.of;
      return { full: 100, from: percent(reached.from), to: percent(reached.to), expected };
    }
    case 'days': {
      if (reached.median === null) return null;
      // Room beyond the later of the two, so that both can be seen.
      return { full: 1.2 * Math.max(reached.median, expected ?? 0), from: reached.median, to: reached.median, expected };
    }
    default:
      return null;
  }
}
