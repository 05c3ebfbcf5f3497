import { dateInOslo, toDateColumn, today, type CalendarDate } from '~/domain/calendar-date';
import type { RefusalCode } from '~/domain/refusal-codes';
import { done, refused, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { placementsToContact } from '~/policies/report-scope';
import { notFound } from '~/queries/session/require-viewer.server';
import { dateOrNull } from '~/queries/placement/placement-facts.server';
import { performOnce } from '../perform-once.server';

export interface Contact {
  placementId: string;
  contactedOn: CalendarDate;
  note: string;
}

/**
 * Keeps that the unit has been in contact after a report; what was reported until now is answered by it. Refuses a date
 * that has not come or lies before the practice. The value is the placement's id.
 */
export function registerContact(viewer: Viewer, { placementId, contactedOn, note }: Contact, requestId: string): Promise<Result<string, RefusalCode>> {
  return performOnce<string, RefusalCode>(viewer, requestId, async (tx) => {
    const row = await tx.placement.findFirst({
      where: { AND: [{ id: placementId }, placementsToContact(viewer)] },
      select: { startedOn: true, requestedAt: true },
    });
    if (!row) throw notFound();
    if (contactedOn > today()) return refused('in_the_future', 'contactedOn');
    const first = dateOrNull(row.startedOn) ?? dateInOslo(row.requestedAt);
    if (contactedOn < first) return refused('before_start', 'contactedOn');
    const data = { placementId, contactedOn: toDateColumn(contactedOn), note, registeredById: viewer.membershipId, registeredAt: new Date() };
    await tx.placementContact.create({ data, select: { id: true } });
    return done(placementId);
  });
}
