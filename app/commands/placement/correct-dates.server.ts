import { toDateColumn, today, type CalendarDate } from '~/domain/calendar-date';
import { placementStatus } from '~/domain/placement-status';
import type { RefusalCode } from '~/domain/refusal-codes';
import { done, refused, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { visibleCandidate } from '~/queries/candidate/visible-candidate.server';
import { dateOrNull, placementFacts } from '~/queries/placement/placement-facts.server';
import { changePlacement, type PlacementToChange, type PlacementVersion } from './change-placement.server';
import { contractStart, otherPlacementIn } from './placement-limits.server';

export interface CorrectedDates extends PlacementVersion {
  startedOn: CalendarDate;
  /** Asked for where the practice has ended; without meaning for one that runs. */
  endedOn?: CalendarDate | undefined;
}

/**
 * Puts right a first or last day that was written wrong. The days keep the rules of a start and an end: not to come, not
 * before the contract, not inside another placement with the same supplier, not after the candidate left the target group.
 */
export async function correctDates(viewer: Viewer, input: CorrectedDates, requestId: string): Promise<Result<string, RefusalCode>> {
  const { startedOn } = input;
  const on = today();
  if (startedOn > on) return refused('in_the_future', 'startedOn');
  return changePlacement(
    viewer,
    input,
    'correct_dates',
    requestId,
    async (tx, placement) => {
      const runs = placementStatus(placementFacts(placement), on) === 'active';
      if (!runs && !input.endedOn) return refused('required', 'endedOn');
      if (!runs && input.endedOn && input.endedOn > on) return refused('in_the_future', 'endedOn');
      // What still runs may have an end that is agreed and lies ahead; it stays.
      const endedOn = runs ? dateOrNull(placement.endedOn) : (input.endedOn ?? null);
      const fault = await faultInPeriod(tx, viewer, placement, startedOn, endedOn);
      return fault ?? done({ startedOn: toDateColumn(startedOn), endedOn: endedOn && toDateColumn(endedOn) });
    },
    {
      placements_no_overlap_with_one_supplier: { code: 'period_meets_other_placement' },
      placements_start_before_leaving: { code: 'starts_after_leaving', field: 'startedOn' },
    },
  );
}

async function faultInPeriod(
  tx: Transaction,
  viewer: Viewer,
  placement: PlacementToChange,
  startedOn: CalendarDate,
  endedOn: CalendarDate | null,
) {
  if (endedOn && endedOn < startedOn) return refused('before_start', 'endedOn');
  if (startedOn < (await contractStart(tx, placement))) return refused('before_contract', 'startedOn');
  const { leftOn } = await visibleCandidate(tx, viewer, placement.candidateId);
  if (leftOn && startedOn > leftOn) return refused('starts_after_leaving', 'startedOn');
  const other = await otherPlacementIn(tx, placement, startedOn, endedOn);
  if (other) return refused('period_meets_other_placement', endedOn && other > startedOn ? 'endedOn' : 'startedOn');
  return null;
}
