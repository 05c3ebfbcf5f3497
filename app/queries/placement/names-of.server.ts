import type { CalendarDate } from '~/domain/calendar-date';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { seesPerson } from '~/policies/placement-person';
import type { PlacementFacts } from '~/domain/placement-status';

interface Named {
  candidateId: string;
  facts: PlacementFacts;
}

/** Gives each of some placements the name of its person, or null where the viewer may not know it any more. */
export async function namesOf(tx: Transaction, viewer: Viewer, placements: readonly Named[], on: CalendarDate) {
  const shared = placements.filter(({ facts }) => seesPerson(viewer, facts, on));
  const people = await tx.candidate.findMany({
    where: { id: { in: shared.map(({ candidateId }) => candidateId) } },
    select: { id: true, firstName: true, lastName: true },
  });
  const names = new Map(people.map(({ id, firstName, lastName }) => [id, { firstName, lastName }]));
  return placements.map((placement) => (shared.includes(placement) ? (names.get(placement.candidateId) ?? null) : null));
}
