import { fromDateColumn } from '~/domain/calendar-date';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { meetingScope } from '~/policies/follow-up-plan-scope';
import { notFound } from '../session/require-viewer.server';

/** The meeting that a command or a form is about, in the viewer's scope; 404 where there is none. */
export async function visibleMeeting(tx: Transaction, viewer: Viewer, candidateId: string, id: string) {
  const row = await tx.followUpMeeting.findFirst({
    where: { AND: [{ id, candidateId }, meetingScope(viewer)] },
    select: {
      id: true,
      metOn: true,
      place: true,
      participants: true,
      agreed: true,
      agreedById: true,
      agreedAt: true,
      cancelReason: true,
      version: true,
    },
  });
  if (!row) throw notFound();
  return { ...row, metOn: fromDateColumn(row.metOn) };
}
