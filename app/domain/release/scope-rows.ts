/** The scopes of a release as rows of a table: all contracts, each contract, and below it each supplier. */
import type { Horizon } from '../figures/definitions';
import type { PublishedFigures } from './published-figures';
import type { Why } from './protect-contract';

/** One row; `why` and `fresh` are for who publishes alone, and null on the page of what was published. */
export interface ScopeRow {
  level: 'all' | 'contract' | 'supplier';
  contractId: string | null;
  supplierId: string | null;
  /** Of the contract or supplier; empty where the reader does not know it any longer, and for all contracts. */
  name: string;
  figures: PublishedFigures;
  told: { why: Record<Horizon, Why>; fresh: readonly Horizon[] } | null;
}

/** A scope with the names that the reader knows. */
export interface NamedScope extends Omit<ScopeRow, 'level' | 'name'> {
  contractName: string;
  supplierName: string;
}

/** In the order of the page: what is for all contracts first, the contracts by name, their suppliers by name. */
export function scopeRows(scopes: readonly NamedScope[]): ScopeRow[] {
  const place = ({ contractId, supplierId, contractName, supplierName }: NamedScope) => [
    ...[contractId === null ? '' : `${contractName} ${contractId}`, supplierId === null ? '' : `${supplierName} ${supplierId}`],
  ];
  const ordered = scopes.toSorted((one, other) => {
    const [[contract = '', supplier = ''], [otherContract = '', otherSupplier = '']] = [place(one), place(other)];
    return contract.localeCompare(otherContract, 'nb') || supplier.localeCompare(otherSupplier, 'nb');
  });
  return ordered.map(({ contractName, supplierName, ...scope }) => {
    if (scope.contractId === null) return { ...scope, level: 'all' as const, name: '' };
    return scope.supplierId === null ? { ...scope, level: 'contract' as const, name: contractName } : { ...scope, level: 'supplier' as const, name: supplierName };
  });
}
