import type { CalendarDate } from '~/domain/calendar-date';
import { isClosing } from '~/domain/placement-closing';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { wayBack } from '~/policies/placement-parts';
import { placementsWithPerson } from '~/policies/placement-scope';
import { notFound } from '../session/require-viewer.server';
import { dateOrNull } from './placement-facts.server';
import { placementPerson } from './placement-person.server';

/**
 * A placement with its person, for what is written at the end of it: the assessment and the certificate. 404 where the
 * viewer does not see the placement, or may not know the person any more.
 */
export async function placementToClose(tx: Transaction, viewer: Viewer, id: string, on: CalendarDate) {
  const row = await tx.placement.findFirst({
    where: { AND: [{ id, voidedAt: null }, placementsWithPerson(viewer, on)] },
    select: {
      reference: true,
      candidateId: true,
      startedOn: true,
      endedOn: true,
      plannedTo: true,
      mentor: { select: { user: { select: { name: true } } } },
      supplierId: true,
    },
  });
  const person = row && (await placementPerson(tx, viewer, { id, candidateId: row.candidateId }, on));
  if (!row || !person) throw notFound();
  // Not by way of the contract, which a mentor does not see.
  const supplier = await tx.organisation.findUniqueOrThrow({ where: { id: row.supplierId }, select: { name: true } });
  const dates = { startedOn: dateOrNull(row.startedOn), plannedTo: dateOrNull(row.plannedTo), endedOn: dateOrNull(row.endedOn) };
  return {
    id,
    reference: row.reference,
    ...dates,
    name: `${person.firstName} ${person.lastName}`,
    supplierName: supplier.name,
    mentorName: row.mentor?.user.name ?? null,
    closing: isClosing(dates, on),
    backTo: wayBack(viewer, id),
  };
}
