import { createHash } from 'node:crypto';
import { toDateColumn, type CalendarDate } from '~/domain/calendar-date';
import { canonicalJson } from '~/domain/canonical-json';
import { DEFINITIONS_VERSION } from '~/domain/figures/definitions';
import type { ExactContract } from '~/domain/release/exact-figures';
import type { Thresholds } from '~/domain/release/thresholds';
import { protectFigures, totalOf, type PreparedContract, type PreparedScope } from '~/domain/release/protect-figures';
import type { ReleaseGaps } from '~/domain/release/release-gaps';
import type { Transaction } from '~/platform/database.server';
import { contractGaps } from './contract-gaps.server';
import { countContract } from './exact-contract.server';
import { toldBefore, toldOfQuarter } from './told-before.server';

/** Which release: a buyer's, for a quarter's end, with what is known on `asOf`. */
export interface ReleaseQuestion {
  buyerId: string;
  periodEnd: CalendarDate;
  asOf: CalendarDate;
}

/** A release as it would be published now. `digest` names all that its publisher was shown. */
export interface PreparedRelease {
  revision: number;
  thresholds: Thresholds;
  exact: ExactContract[];
  contracts: PreparedContract[];
  total: PreparedScope;
  gaps: ReleaseGaps;
  /** SHA-256 over the canonical JSON of `exact`: every contract and supplier with volume, who was measured, training and places. */
  exactHash: string;
  digest: string;
}

/**
 * Works out what a release would be: the exact figures of all the buyer's contracts that had begun, protected against all
 * that was told before, and what is not in order. Writes nothing. For whoever publishes, or the portal itself.
 */
export async function prepareRelease(tx: Transaction, { buyerId, periodEnd, asOf }: ReleaseQuestion): Promise<PreparedRelease> {
  const { minimumCohort, minimumCell, minimumGrowth } = await tx.setting.findFirstOrThrow();
  const thresholds = { minimumCohort, minimumCell, minimumGrowth };
  const last = await tx.release.findFirst({
    where: { buyerId, periodEnd: toDateColumn(periodEnd) },
    select: { id: true, revision: true },
    orderBy: { revision: 'desc' },
  });
  const shown = last ? await toldOfQuarter(tx, last.id) : null;
  const [exact, contracts, gaps]: [ExactContract[], PreparedContract[], ReleaseGaps] = [[], [], {}];
  for (const { id, ...contract } of await contractsOf(tx, buyerId, periodEnd)) {
    const { unanswered, ...counted } = await countContract(tx, { id, ...contract, periodEnd, asOf });
    const figures = protectFigures(
      counted,
      await toldBefore(tx, id),
      (supplierId, horizon) => shown?.get(`${id} ${supplierId ?? ''}`)?.results[`${horizon}`] ?? null,
      periodEnd,
      thresholds,
    );
    exact.push(counted);
    contracts.push(figures);
    gaps[id] = await contractGaps(tx, id, periodEnd, unanswered);
  }
  const prepared = { revision: (last?.revision ?? 0) + 1, thresholds, exact, contracts, total: totalOf(contracts), gaps };
  const exactHash = sha256(canonicalJson({ definitionsVersion: DEFINITIONS_VERSION, periodEnd, contracts: exact }));
  return { ...prepared, exactHash, digest: sha256(canonicalJson({ ...prepared, exactHash })) };
}

/** The buyer's contracts that had begun by a day, with the suppliers on each, in an order that stays. */
async function contractsOf(tx: Transaction, buyerId: string, periodEnd: CalendarDate) {
  const rows = await tx.contract.findMany({
    where: { buyerId, startsOn: { lte: toDateColumn(periodEnd) } },
    select: { id: true, clock: true, capacity: true, suppliers: { select: { supplierId: true }, orderBy: [{ link: 'asc' }, { supplierId: 'asc' }] } },
    orderBy: [{ startsOn: 'asc' }, { id: 'asc' }],
  });
  return rows.map(({ suppliers, ...contract }) => ({ ...contract, supplierIds: suppliers.map(({ supplierId }) => supplierId) }));
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
