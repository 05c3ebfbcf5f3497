import type { CalendarDate } from '~/domain/calendar-date';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { placeOfferScope } from '~/policies/place-offer-scope';
import { notFound } from '../session/require-viewer.server';
import { offerColumns, shownOffer } from './offer-columns.server';

/** The whole offer that a screen is about, in the viewer's scope; 404 where there is none. */
export async function visibleOffer(tx: Transaction, viewer: Viewer, id: string, on: CalendarDate) {
  const row = await tx.placeOffer.findFirst({
    where: { AND: [{ id }, placeOfferScope(viewer)] },
    select: {
      ...offerColumns,
      version: true,
      note: true,
      mentorId: true,
      mentor: { select: { user: { select: { name: true } } } },
    },
  });
  if (!row) throw notFound();
  const { version, note, mentorId, mentor, ...core } = row;
  return { ...shownOffer(core, on), version, note, mentorId, mentorName: mentor?.user.name ?? null, withdrawnAt: row.withdrawnAt };
}
