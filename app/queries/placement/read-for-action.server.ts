import type { CalendarDate } from '~/domain/calendar-date';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { allowedPlacementActions } from '~/policies/placement-actions';
import { placementScope } from '~/policies/placement-scope';
import { notFound } from '../session/require-viewer.server';
import { placementColumns, placementNumbers } from './placement-columns.server';
import { placementFacts } from './placement-facts.server';
import { placementPerson } from './placement-person.server';

/** What stands at the top of every form about a placement: whose it is, where, how it stands, and what is allowed. */
export async function readForAction(tx: Transaction, viewer: Viewer, id: string, on: CalendarDate) {
  const row = await tx.placement.findFirst({
    where: { AND: [{ id }, placementScope(viewer, on)] },
    select: { ...placementColumns, version: true, candidateId: true, mentorId: true },
  });
  if (!row) throw notFound();
  const person = await placementPerson(tx, viewer, { id, candidateId: row.candidateId }, on);
  const { reference, status, supplierName, contractName, plannedFrom, plannedTo, startedOn, endedOn } = placementNumbers(row, on);
  return {
    id,
    version: row.version,
    mentorId: row.mentorId,
    protection: person?.protection ?? null,
    name: person && `${person.firstName} ${person.lastName}`,
    ...{ reference, status, supplierName, contractName, plannedFrom, plannedTo, startedOn, endedOn },
    allowedActions: allowedPlacementActions(viewer, placementFacts(row), on).filter(
      (action) => action !== 'confirm_protection' || person?.protection,
    ),
  };
}
