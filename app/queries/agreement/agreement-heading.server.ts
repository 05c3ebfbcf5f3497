import type { CalendarDate } from '~/domain/calendar-date';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { placementPerson } from '../placement/placement-person.server';
import { notFound } from '../session/require-viewer.server';
import type { PlacementAgreements } from './placement-agreements.server';

/** Whose agreement a screen is about; the viewer passes the notice before a protected address first. */
export async function agreementHeading(
  tx: Transaction,
  viewer: Viewer,
  { placement }: Pick<PlacementAgreements, 'placement'>,
  on: CalendarDate,
) {
  const person = await placementPerson(tx, viewer, placement, on);
  if (!person) throw notFound();
  const { id, reference, supplierName } = placement;
  return { id, reference, supplierName, name: `${person.firstName} ${person.lastName}` };
}
