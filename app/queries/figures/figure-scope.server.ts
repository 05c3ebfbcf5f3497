import type { Clock } from '~/domain/figures/definitions';
import type { FigureQuery } from '~/domain/figures/figure-query';
import { done, refused, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { figureContracts, onlySupplierOf } from '~/policies/figure-scope';

export interface FigureSupplier {
  id: string;
  name: string;
  /** A supplier always has one; the column is shared with kinds of organisation that may lack it. */
  orgNumber: string | null;
}
export interface FigureContract {
  id: string;
  reference: string;
  name: string;
  clock: Clock;
  suppliers: FigureSupplier[];
}

/** Whose placements are counted; null is no limit. */
export interface FigureScope {
  contract: FigureContract | null;
  supplier: FigureSupplier | null;
}

type ScopeRefusal = 'unknown_contract' | 'unknown_supplier' | 'supplier_not_on_contract';

const supplierColumns = { id: true, name: true, orgNumber: true } as const;

/**
 * Finds what was asked for among what the viewer may ask for. Who is held to one supplier gets that one, and asking for
 * another is like asking for one that does not exist.
 */
export async function resolveFigureScope(
  tx: Transaction,
  viewer: Viewer,
  query: FigureQuery,
): Promise<Result<FigureScope, ScopeRefusal>> {
  const contract = query.contract === null ? null : await findContract(tx, viewer, query.contract);
  if (query.contract !== null && !contract) return refused('unknown_contract', 'kontrakt');

  const supplier = await findSupplier(tx, viewer, query.supplier);
  if (query.supplier !== null && supplier?.orgNumber !== query.supplier) return refused('unknown_supplier', 'leverandor');
  if (contract && supplier && !contract.suppliers.some(({ id }) => id === supplier.id)) {
    return refused('supplier_not_on_contract', 'leverandor');
  }
  return done({ contract, supplier });
}

async function findContract(tx: Transaction, viewer: Viewer, reference: string): Promise<FigureContract | null> {
  const found = await tx.contract.findFirst({
    where: { AND: [figureContracts(viewer), { reference }] },
    select: {
      id: true,
      reference: true,
      name: true,
      clock: true,
      suppliers: { select: { supplier: { select: supplierColumns } }, orderBy: { supplier: { name: 'asc' } } },
    },
  });
  return found && { ...found, suppliers: found.suppliers.map(({ supplier }) => supplier) };
}

async function findSupplier(tx: Transaction, viewer: Viewer, orgNumber: string | null): Promise<FigureSupplier | null> {
  const own = onlySupplierOf(viewer);
  if (own !== null) return tx.organisation.findUnique({ where: { id: own }, select: supplierColumns });
  if (orgNumber === null) return null;
  return tx.organisation.findFirst({ where: { kind: 'supplier', orgNumber }, select: supplierColumns });
}
