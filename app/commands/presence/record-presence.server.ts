import { mondayOf, toDateColumn, today, type CalendarDate } from '~/domain/calendar-date';
import type { RefusalCode } from '~/domain/refusal-codes';
import { done, refused, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { placementsToReportOn } from '~/policies/presence-scope';
import { notFound } from '~/queries/session/require-viewer.server';
import { performOnce } from '../perform-once.server';

export interface Presence {
  placementId: string;
  /** The Monday of the week that the form showed. */
  week: CalendarDate;
  present: boolean;
  note?: string | undefined;
  /** Of the row that the form was filled from; 0 where nothing was saved yet. */
  version: number;
}

/**
 * Says whether the candidate came this week, or corrects what was said. Refuses with `week_over` where the form is from
 * an earlier week, and with `stale` where it was saved elsewhere in between. The value is the placement's id.
 */
export function recordPresence(viewer: Viewer, input: Presence, requestId: string): Promise<Result<string, RefusalCode>> {
  const on = today();
  return performOnce<string, RefusalCode>(
    viewer,
    requestId,
    async (tx) => {
      const placement = await tx.placement.findFirst({
        where: { AND: [{ id: input.placementId }, placementsToReportOn(viewer, on)] },
        select: { id: true },
      });
      if (!placement) throw notFound();
      if (input.week !== mondayOf(on)) return refused('week_over');
      return (await save(tx, viewer, input)) ? done(placement.id) : refused('stale');
    },
    { weekly_presences_placement_id_week_starts_on_key: { code: 'stale' } },
  );
}

async function save(tx: Transaction, viewer: Viewer, { placementId, week, present, note, version }: Presence): Promise<boolean> {
  const said = { present, note: note ?? null, registeredById: viewer.membershipId, savedAt: new Date() };
  const weekStartsOn = toDateColumn(week);
  if (version > 0) {
    const { count } = await tx.weeklyPresence.updateMany({
      where: { placementId, weekStartsOn, version },
      data: { ...said, version: { increment: 1 } },
    });
    return count === 1;
  }
  await tx.weeklyPresence.create({ data: { placementId, weekStartsOn, ...said }, select: { id: true } });
  return true;
}
