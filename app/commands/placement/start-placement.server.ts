import { toDateColumn, today, type CalendarDate } from '~/domain/calendar-date';
import type { RefusalCode } from '~/domain/refusal-codes';
import { done, refused, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { changePlacement, type PlacementVersion } from './change-placement.server';
import { contractStart, otherPlacementIn } from './placement-limits.server';

export interface Start extends PlacementVersion {
  startedOn: CalendarDate;
}

/**
 * Records the first day of practice: not a day to come, not before the contract began, not inside another placement with
 * the same supplier, and not after the candidate left the target group (which the supplier may not see, so the database
 * says it).
 */
export async function startPlacement(viewer: Viewer, input: Start, requestId: string): Promise<Result<string, RefusalCode>> {
  const { startedOn } = input;
  if (startedOn > today()) return refused('in_the_future', 'startedOn');
  return changePlacement(
    viewer,
    input,
    'start',
    requestId,
    async (tx, placement) => {
      if (startedOn < (await contractStart(tx, placement))) return refused('before_contract', 'startedOn');
      if (await otherPlacementIn(tx, placement, startedOn, null)) return refused('overlaps_other_placement', 'startedOn');
      return done({ startedOn: toDateColumn(startedOn) });
    },
    {
      placements_no_overlap_with_one_supplier: { code: 'overlaps_other_placement', field: 'startedOn' },
      placements_start_before_leaving: { code: 'left_before_start', field: 'startedOn' },
    },
  );
}
