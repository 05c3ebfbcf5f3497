import { HORIZONS, type Horizon } from '~/domain/figures/definitions';
import type { MeasuredOutcome, MeasuredUnit } from '~/domain/release/measured-unit';
import type { PublishedTable } from '~/domain/release/published-table';
import type { ToldBefore } from '~/domain/release/protect-figures';
import { publishedFigures, type PublishedFigures } from '~/domain/release/published-figures';
import type { ToldTraining } from '~/domain/release/training-count';
import type { Transaction } from '~/platform/database.server';

/**
 * Everything that was told of a contract before, as whoever published it may read it: each result that was published anew
 * with who was counted, the oldest first, and the training that was counted last.
 */
export async function toldBefore(tx: Transaction, contractId: string): Promise<ToldBefore> {
  const told = await tx.releaseFigure.findMany({
    where: { contractId },
    select: { supplierId: true, figures: true, releaseId: true },
    // Of one release the contract was decided first, then its suppliers by their ids: the rules of each looked at those before it.
    orderBy: [{ release: { publishedAt: 'asc' } }, { release: { revision: 'asc' } }, { supplierId: { sort: 'asc', nulls: 'first' } }],
  });
  const units = await tx.releaseUnit.findMany({
    where: { contractId },
    select: { releaseId: true, supplierId: true, horizon: true, unitKey: true, personKey: true, outcome: true },
  });
  const unitsOf = new Map<string, MeasuredUnit[]>();
  for (const unit of units) {
    const table = `${unit.releaseId} ${unit.supplierId ?? ''} ${unit.horizon}`;
    unitsOf.set(table, [...(unitsOf.get(table) ?? []), toUnit(unit)]);
  }
  const tablesAt = (horizon: Horizon) =>
    told.flatMap(({ supplierId, figures, releaseId }): PublishedTable[] => {
      const counted = unitsOf.get(`${releaseId} ${supplierId ?? ''} ${horizon}`);
      const result = publishedFigures.parse(figures).results[`${horizon}`];
      if (!counted || result.form === 'none') return [];
      return [{ scope: supplierId ?? '', result, units: counted }];
    });
  const tables = Object.fromEntries(HORIZONS.map((horizon) => [horizon, tablesAt(horizon)])) as unknown as ToldBefore['tables'];
  return { tables, training: await toldTraining(tx, contractId) };
}

function toUnit({ unitKey, personKey, outcome }: { unitKey: Uint8Array; personKey: Uint8Array; outcome: string }): MeasuredUnit {
  return { key: Buffer.from(unitKey).toString('hex'), person: Buffer.from(personKey).toString('hex'), outcome: outcome as MeasuredOutcome };
}

async function toldTraining(tx: Transaction, contractId: string): Promise<ToldTraining | null> {
  const last = await tx.releaseTraining.findFirst({
    where: { contractId },
    select: { people: true, release: { select: { figures: { where: { contractId, supplierId: null }, select: { figures: true } } } } },
    orderBy: [{ release: { publishedAt: 'desc' } }, { release: { revision: 'desc' } }],
  });
  const [figures] = last?.release.figures ?? [];
  const training = figures && publishedFigures.parse(figures.figures).training;
  return last && training ? { people: last.people, training } : null;
}

/** The results of one quarter's earlier revision by contract and supplier: what a later revision keeps where it tells nothing new. */
export async function toldOfQuarter(tx: Transaction, releaseId: string): Promise<Map<string, PublishedFigures>> {
  const rows = await tx.releaseFigure.findMany({ where: { releaseId }, select: { contractId: true, supplierId: true, figures: true } });
  return new Map(rows.map(({ contractId, supplierId, figures }) => [`${contractId ?? ''} ${supplierId ?? ''}`, publishedFigures.parse(figures)]));
}
