import { fromDateColumn } from '~/domain/calendar-date';
import { mayHaveBelow } from '~/domain/supplier-chain';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { asViewer } from '~/platform/sessions/viewer.server';
import { contractScope } from '~/policies/contract-scope';
import { contractPartyScope } from '~/policies/organisation-scope';
import { notFound } from '../session/require-viewer.server';

/** The buyers and suppliers that a contract can be made with, by name. */
export function readContractParties(viewer: Viewer) {
  return asViewer(viewer, (tx) => listParties(tx, viewer));
}

/** What the form for changing a contract is filled from, with the buyers to choose among. 404 out of scope. */
export function readContractToChange(viewer: Viewer, id: string) {
  return asViewer(viewer, async (tx) => {
    const found = await tx.contract.findFirst({
      where: { AND: [contractScope(viewer), { id }] },
      select: {
        id: true,
        reference: true,
        name: true,
        buyerId: true,
        startsOn: true,
        endsOn: true,
        capacity: true,
        clock: true,
        version: true,
      },
    });
    if (!found) throw notFound();
    const { startsOn, endsOn, ...facts } = found;
    return {
      contract: { ...facts, startsOn: fromDateColumn(startsOn), endsOn: endsOn && fromDateColumn(endsOn) },
      buyers: (await listParties(tx, viewer)).buyers,
    };
  });
}

/** The suppliers that can have another below them, and those that are not on the contract yet. 404 out of scope. */
export function readChainToExtend(viewer: Viewer, id: string) {
  return asViewer(viewer, async (tx) => {
    const found = await tx.contract.findFirst({
      where: { AND: [contractScope(viewer), { id }] },
      select: {
        id: true,
        name: true,
        suppliers: {
          select: { supplierId: true, link: true, supplier: { select: { name: true } } },
          orderBy: [{ link: 'asc' }, { supplier: { name: 'asc' } }],
        },
      },
    });
    if (!found) throw notFound();
    const present = new Set(found.suppliers.map(({ supplierId }) => supplierId));
    return {
      id: found.id,
      name: found.name,
      above: found.suppliers
        .filter(({ link }) => mayHaveBelow(link))
        .map(({ supplierId, link, supplier }) => ({ id: supplierId, link, name: supplier.name })),
      suppliers: (await listParties(tx, viewer)).suppliers.filter((supplier) => !present.has(supplier.id)),
    };
  });
}

async function listParties(tx: Transaction, viewer: Viewer) {
  const rows = await tx.organisation.findMany({
    where: contractPartyScope(viewer),
    select: { id: true, name: true, kind: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  });
  const of = (kind: 'buyer' | 'supplier') =>
    rows.filter((row) => row.kind === kind).map(({ id, name }) => ({ id, name }));
  return { buyers: of('buyer'), suppliers: of('supplier') };
}
