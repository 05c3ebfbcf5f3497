import { toDateColumn, type CalendarDate } from './calendar-date';
import { endReasons, type PlacementStatus } from './placement-status';

const refusedByNobody = { voidedAt: null, withdrawnAt: null, declinedAt: null };

/**
 * The rows of placements that have a status on a date, as a `where`: `placementStatus` turned around, so that a list can
 * be filtered by what is derived. A test holds the two against each other.
 */
export function whereStatus(status: PlacementStatus, on: CalendarDate) {
  const day = toDateColumn(on);
  switch (status) {
    case 'voided':
      return { voidedAt: { not: null } };
    case 'withdrawn':
      return { voidedAt: null, withdrawnAt: { not: null } };
    case 'declined':
      return { voidedAt: null, withdrawnAt: null, declinedAt: { not: null } };
    case 'requested':
      return { ...refusedByNobody, acceptedAt: null, startedOn: null };
    case 'accepted':
      return { ...refusedByNobody, OR: [{ startedOn: { gt: day } }, { startedOn: null, acceptedAt: { not: null } }] };
    case 'active':
      return { ...refusedByNobody, startedOn: { lte: day }, OR: [{ endedOn: null }, { endedOn: { gt: day } }] };
    default:
      return { ...refusedByNobody, startedOn: { lte: day }, endedOn: { lte: day }, endReason: status };
  }
}

/** The rows that have not ended and were not refused: what still goes on, or will. */
export function whereOngoing(on: CalendarDate) {
  return { ...refusedByNobody, OR: [{ endedOn: null }, { endedOn: { gt: toDateColumn(on) } }] };
}

/** A status as it stands in an address, or null where it is none. */
export function readStatus(wanted: string | null): PlacementStatus | null {
  const known: readonly PlacementStatus[] = ['requested', 'accepted', 'active', ...endReasons, 'declined', 'withdrawn', 'voided'];
  return known.find((status) => status === wanted) ?? null;
}
