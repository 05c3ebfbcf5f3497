import { fromDateColumn, type CalendarDate } from '~/domain/calendar-date';
import type { EndReason, PlacementFacts } from '~/domain/placement-status';
import type { Prisma } from '~/platform/generated/prisma/client';

/** The columns that a placement's status is derived from. */
export const factColumns = {
  acceptedAt: true,
  declinedAt: true,
  withdrawnAt: true,
  voidedAt: true,
  startedOn: true,
  endedOn: true,
  endReason: true,
} as const;

/** The newest placement of each candidate that was not registered by mistake. */
export const latestPlacement = {
  where: { voidedAt: null },
  orderBy: [{ startedOn: { sort: 'desc', nulls: 'first' } }, { requestedAt: 'desc' }],
  take: 1,
  select: factColumns,
} satisfies Prisma.Candidate$placementsArgs;

interface FactRow {
  acceptedAt: Date | null;
  declinedAt: Date | null;
  withdrawnAt: Date | null;
  voidedAt: Date | null;
  startedOn: Date | null;
  endedOn: Date | null;
  endReason: EndReason | null;
}

/** A `date` column that may be empty, as a calendar date. */
export function dateOrNull(value: Date | null | undefined): CalendarDate | null {
  return value ? fromDateColumn(value) : null;
}

/** A row as the domain looks at it. */
export function placementFacts(row: FactRow): PlacementFacts {
  return { ...row, startedOn: dateOrNull(row.startedOn), endedOn: dateOrNull(row.endedOn) };
}
