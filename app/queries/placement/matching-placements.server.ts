import type { CalendarDate } from '~/domain/calendar-date';
import type { Viewer } from '~/domain/viewer';
import type { Prisma } from '~/platform/generated/prisma/client';
import { placementsWithPerson } from '~/policies/placement-scope';

/**
 * Placements where every word of a search is in the placement's reference, or in the name or reference of its person. A
 * person whom the viewer may not know is not found by name either.
 */
export function matchingPlacements(viewer: Viewer, search: string, on: CalendarDate): Prisma.PlacementWhereInput {
  const known = placementsWithPerson(viewer, on);
  return {
    AND: search
      .split(/\s+/)
      .filter(Boolean)
      .map((word) => {
        const holds = { contains: word, mode: 'insensitive' as const };
        const person = { OR: [{ firstName: holds }, { lastName: holds }, { reference: holds }] };
        return { OR: [{ reference: holds }, { AND: [known, { candidate: person }] }] };
      }),
  };
}
