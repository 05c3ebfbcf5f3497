import { fromDateColumn } from '~/domain/calendar-date';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { may } from '~/policies/permissions';

/** More weeks than a practice can have. */
const WEEKS = 120;

/**
 * The weeks that the mentor has reported on, newest first, and in how many of them the person came; null where the viewer
 * may not see it. Without the person (`withNotes` false) only the counts are left.
 */
export async function placementPresence(tx: Transaction, viewer: Viewer, placementId: string, withNotes: boolean) {
  if (!may(viewer, 'presence.read')) return null;
  const rows = await tx.weeklyPresence.findMany({
    where: { placementId },
    select: { weekStartsOn: true, present: true, note: true },
    orderBy: { weekStartsOn: 'desc' },
    take: WEEKS,
  });
  const weeks = rows.map((row) => ({ ...row, weekStartsOn: fromDateColumn(row.weekStartsOn) }));
  return { reported: rows.length, present: rows.filter((row) => row.present).length, weeks: withNotes ? weeks : [] };
}
