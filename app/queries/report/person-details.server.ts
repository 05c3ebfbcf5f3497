import { personColumns } from '~/policies/placement-person';
import type { Prisma } from '~/platform/generated/prisma/client';
import { dateOrNull } from '../placement/placement-facts.server';

/** What a mentor may know of the person and the place. */
export const personDetailsColumns = {
  id: true,
  plannedTo: true,
  daysPerWeek: true,
  hoursPerWeek: true,
  sharedNeeds: true,
  protectionProcedure: true,
  candidate: { select: { ...personColumns, protectedAddress: true } },
} satisfies Prisma.PlacementSelect;

type Row = Prisma.PlacementGetPayload<{ select: typeof personDetailsColumns }>;

/** The same as a screen shows it. */
export function personDetails({ id, plannedTo, daysPerWeek, hoursPerWeek, sharedNeeds, protectionProcedure, candidate }: Row) {
  const { protectedAddress, ...person } = candidate;
  return {
    id,
    person,
    plannedTo: dateOrNull(plannedTo),
    daysPerWeek: daysPerWeek && Number(daysPerWeek),
    hoursPerWeek: hoursPerWeek && Number(hoursPerWeek),
    sharedNeeds,
    procedure: protectedAddress ? protectionProcedure : null,
  };
}
