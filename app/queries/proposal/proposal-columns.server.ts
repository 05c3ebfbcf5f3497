import { placementStatus } from '~/domain/placement-status';
import type { CalendarDate } from '~/domain/calendar-date';
import type { Terms, Wanted } from '~/domain/proposal';
import type { Prisma } from '~/platform/generated/prisma/client';
import { dateOrNull, factColumns, placementFacts } from '../placement/placement-facts.server';

/** The columns of a placement that a proposal can be about. */
export const termColumns = {
  ...factColumns,
  plannedFrom: true,
  plannedTo: true,
  daysPerWeek: true,
  hoursPerWeek: true,
  department: true,
  mentorId: true,
} as const satisfies Prisma.PlacementSelect;

/** What a placement has now of what can be proposed, on a date. */
export function termsOf(row: Prisma.PlacementGetPayload<{ select: typeof termColumns }>, on: CalendarDate): Terms {
  const facts = placementFacts(row);
  return {
    status: placementStatus(facts, on),
    startsOn: facts.startedOn ?? dateOrNull(row.plannedFrom),
    plannedTo: dateOrNull(row.plannedTo),
    endedOn: facts.endedOn,
    daysPerWeek: numberOrNull(row.daysPerWeek),
    hoursPerWeek: numberOrNull(row.hoursPerWeek),
    department: row.department,
    mentorId: row.mentorId,
  };
}

/** The columns of a proposal that say what it wants. */
export const wantedColumns = {
  endsOn: true,
  daysPerWeek: true,
  hoursPerWeek: true,
  endReason: true,
  endDetail: true,
  department: true,
  mentorId: true,
} as const satisfies Prisma.ProposalSelect;

/** What a proposal wants. */
export function wantedOf(row: Prisma.ProposalGetPayload<{ select: typeof wantedColumns }>): Wanted {
  const { endReason, endDetail, department, mentorId } = row;
  return {
    endsOn: dateOrNull(row.endsOn),
    daysPerWeek: numberOrNull(row.daysPerWeek),
    hoursPerWeek: numberOrNull(row.hoursPerWeek),
    endReason,
    endDetail,
    department,
    mentorId,
  };
}

/** What was before, to keep with a proposal of a kind: only what that kind changes. */
export function beforeColumns(kind: Prisma.ProposalUncheckedCreateInput['kind'], row: Prisma.PlacementGetPayload<{ select: typeof termColumns }>) {
  switch (kind) {
    case 'extend':
    case 'shorten':
    case 'end':
      return { endsOnBefore: row.plannedTo };
    case 'change_hours':
      return { daysPerWeekBefore: row.daysPerWeek, hoursPerWeekBefore: row.hoursPerWeek };
    case 'change_department':
      return { departmentBefore: row.department };
    case 'change_mentor':
      return { mentorBeforeId: row.mentorId };
  }
}

export function numberOrNull(value: Prisma.Decimal | null): number | null {
  return value === null ? null : Number(value);
}
