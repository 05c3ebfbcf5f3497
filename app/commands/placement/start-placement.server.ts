import { fromDateColumn, toDateColumn, today, type CalendarDate } from '~/domain/calendar-date';
import type { RefusalCode } from '~/domain/refusal-codes';
import { done, refused, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { changePlacement, type PlacementToChange, type PlacementVersion } from './change-placement.server';

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
      if (await overlaps(tx, placement, startedOn)) return refused('overlaps_other_placement', 'startedOn');
      return done({ startedOn: toDateColumn(startedOn) });
    },
    {
      placements_no_overlap_with_one_supplier: { code: 'overlaps_other_placement', field: 'startedOn' },
      placements_start_before_leaving: { code: 'left_before_start', field: 'startedOn' },
    },
  );
}

async function contractStart(tx: Transaction, { contractId }: PlacementToChange): Promise<CalendarDate> {
  const contract = await tx.contract.findUniqueOrThrow({ where: { id: contractId }, select: { startsOn: true } });
  return fromDateColumn(contract.startsOn);
}

async function overlaps(tx: Transaction, placement: PlacementToChange, startedOn: CalendarDate): Promise<boolean> {
  const { id, candidateId, supplierId } = placement;
  const other = await tx.placement.findFirst({
    where: {
      id: { not: id },
      candidateId,
      supplierId,
      voidedAt: null,
      startedOn: { not: null },
      OR: [{ endedOn: null }, { endedOn: { gte: toDateColumn(startedOn) } }],
    },
    select: { id: true },
  });
  return other !== null;
}
