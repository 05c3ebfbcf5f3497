import type { CalendarDate } from '~/domain/calendar-date';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { placementsWithPerson } from '~/policies/placement-scope';

/** Gives each of some placements the name of its person, or null where the viewer may not know it. */
export async function namesOf(tx: Transaction, viewer: Viewer, placements: readonly { id: string }[], on: CalendarDate) {
  const ids = placements.map(({ id }) => id);
  const rows = await tx.placement.findMany({
    where: { AND: [{ id: { in: ids } }, placementsWithPerson(viewer, on)] },
    select: { id: true, candidate: { select: { firstName: true, lastName: true } } },
  });
  const names = new Map(rows.map(({ id, candidate }) => [id, candidate]));
  return ids.map((id) => names.get(id) ?? null);
}
