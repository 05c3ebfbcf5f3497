import type { CalendarDate } from '~/domain/calendar-date';
import { whereOngoing } from '~/domain/placement-status-where';
import type { Viewer } from '~/domain/viewer';
import { asViewer } from '~/platform/sessions/viewer.server';
import { activeMentors } from '~/policies/mentor-scope';
import { notFound } from '../session/require-viewer.server';

/** One of the own organisation's active mentors, with the number of placements that go on or wait to start. */
export async function readMentor(viewer: Viewer, id: string, on: CalendarDate) {
  return asViewer(viewer, async (tx) => {
    const row = await tx.membership.findFirst({
      where: { AND: [{ id }, activeMentors(viewer)] },
      select: {
        user: { select: { name: true, email: true } },
        _count: { select: { mentoredPlacements: { where: whereOngoing(on) } } },
      },
    });
    if (!row) throw notFound();
    return { name: row.user.name, email: row.user.email, ongoing: row._count.mentoredPlacements };
  });
}
