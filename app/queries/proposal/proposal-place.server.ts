import type { CalendarDate } from '~/domain/calendar-date';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { may } from '~/policies/permissions';
import { wayBack } from '~/policies/placement-parts';
import { placementsWithProposals } from '~/policies/proposal-scope';
import { placementPerson } from '../placement/placement-person.server';
import { notFound } from '../session/require-viewer.server';
import { termColumns, termsOf } from './proposal-columns.server';

/** The placement that proposals are about, as stands at the top of their screens; 404 where the viewer does not see it. */
export async function proposalPlace(tx: Transaction, viewer: Viewer, id: string, on: CalendarDate) {
  const row = await tx.placement.findFirst({
    where: { AND: [{ id }, placementsWithProposals(viewer, on)] },
    select: {
      ...termColumns,
      reference: true,
      version: true,
      candidateId: true,
      supplierId: true,
      contractId: true,
      mentor: { select: { user: { select: { name: true } } } },
      contractSupplier: { select: { supplier: { select: { name: true } } } },
      agreements: { where: { unitApprovedAt: { not: null }, replacedAt: null }, select: { id: true } },
    },
  });
  if (!row) throw notFound();
  const person = await placementPerson(tx, viewer, { id, candidateId: row.candidateId }, on);
  const terms = termsOf(row, on);
  return {
    place: row,
    terms,
    shown: {
      id,
      reference: row.reference,
      version: row.version,
      name: person && `${person.firstName} ${person.lastName}`,
      // A supplier's people know where they work; a mentor does not see who is on the contract.
      supplierName: may(viewer, 'proposals.make') ? viewer.organisationName : row.contractSupplier.supplier.name,
      status: terms.status,
      hasAgreement: row.agreements.length > 0,
      backTo: wayBack(viewer, id),
    },
  };
}
