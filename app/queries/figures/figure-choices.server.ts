import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { figureContracts, onlySupplierOf } from '~/policies/figure-scope';
import type { FigureContract } from './figure-scope.server';

export interface Choice {
  value: string;
  label: string;
}

/** What the form offers. Null where there is too much for a list, so that the reader types it instead. */
export interface FigureChoices {
  contracts: Choice[] | null;
  suppliers: Choice[] | null;
  /** The reader is held to this supplier and chooses none. */
  ownSupplier: string | null;
}

const LONGEST_LIST = 100;

/** The contracts that the viewer may choose, and the suppliers: those on the chosen contract, or all. */
export async function listFigureChoices(
  tx: Transaction,
  viewer: Viewer,
  contract: FigureContract | null,
): Promise<FigureChoices> {
  const contracts = await tx.contract.findMany({
    where: figureContracts(viewer),
    select: { reference: true, name: true },
    orderBy: { reference: 'asc' },
    take: LONGEST_LIST + 1,
  });
  const held = onlySupplierOf(viewer) !== null;
  return {
    contracts: asChoices(contracts, ({ reference, name }) => ({ value: reference, label: `${name} (${reference})` })),
    suppliers: held ? [] : asChoices(contract?.suppliers ?? (await everySupplier(tx)), ({ orgNumber, name }) => ({
      value: orgNumber ?? '',
      label: name,
    })),
    ownSupplier: held ? viewer.organisationName : null,
  };
}

function everySupplier(tx: Transaction) {
  return tx.organisation.findMany({
    where: { kind: 'supplier', onContracts: { some: {} } },
    select: { name: true, orgNumber: true },
    orderBy: { name: 'asc' },
    take: LONGEST_LIST + 1,
  });
}

function asChoices<Row>(rows: readonly Row[], choice: (row: Row) => Choice): Choice[] | null {
  return rows.length > LONGEST_LIST ? null : rows.map(choice);
}
