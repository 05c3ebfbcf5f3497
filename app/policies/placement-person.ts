import type { CalendarDate } from '~/domain/calendar-date';
import type { PlacementFacts } from '~/domain/placement-status';
import { lastSharedDay } from '~/domain/supplier-access';
import type { Viewer } from '~/domain/viewer';
import { may } from './permissions';

/** What a placement's page shows of the person; a supplier gets no column beyond these (the access table of the design). */
export const personColumns = {
  firstName: true,
  lastName: true,
  phone: true,
  email: true,
  norwegianLevel: true,
  motherTongue: true,
} as const;

/** The same columns by name, for telling the unit what it shares. */
export const sharedWithSuppliers = Object.keys(personColumns) as (keyof typeof personColumns)[];

/**
 * Whether the viewer may know whom a placement is for: who follows candidates, always; a supplier until 40 days after the
 * end, and not after a refusal, a withdrawal or a mistake.
 */
export function seesPerson(viewer: Pick<Viewer, 'role'>, placement: PlacementFacts, on: CalendarDate): boolean {
  if (may(viewer, 'candidates.read')) return true;
  if (placement.voidedAt || placement.declinedAt || placement.withdrawnAt) return false;
  const last = lastSharedDay(placement.endedOn);
  return last === null || on <= last;
}
