/** What a commitment has come to, as its reader may know it. */
import type { CalendarDate } from '../calendar-date';
import type { Band } from '../release/bands';

/**
 * `amount` counts from the contract's first day. A `share` is of so many people or placements; where only a band was
 * published, the count lies somewhere from `from` to `to`. `days` has no median where it is not reached; `passedBy` is the
 * last number of days after which somebody still got the job, 0 where nobody has.
 */
export type Reached =
  | { form: 'amount'; count: number; on: CalendarDate }
  | { form: 'share'; from: number; to: number; of: number; band: Band | null; on: CalendarDate }
  | { form: 'days'; median: number | null; passedBy: number; on: CalendarDate }
  /** Nobody is measured: nobody can have been, or nobody has ended. */
  | { form: 'nobody_yet' }
  /** Too few are measured to show how they fared. */
  | { form: 'too_few' }
  /** No release has had the supplier in it. */
  | { form: 'awaits_release' }
  /** The figure is never published to a buyer. */
  | { form: 'never_published' }
  /** The portal has no figure of the kind. */
  | { form: 'no_figure' };

export type ReachedForm = Reached['form'];
