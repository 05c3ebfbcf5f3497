import { toDateColumn } from '~/domain/calendar-date';
import { DEFINITIONS_VERSION } from '~/domain/figures/definitions';
import type { ExactContract } from '~/domain/release/exact-figures';
import type { PreparedScope } from '~/domain/release/protect-figures';
import type { PreparedRelease, ReleaseQuestion } from '~/queries/release/prepare-release.server';
import type { Transaction } from '~/platform/database.server';
import { publishCosts } from '../cost-statement/publish-costs.server';

/** Who publishes, and why where it is a revision or something is not in order; `publishedAt` is now unless told. */
export interface Publication {
  unitId: string;
  publishedById: string;
  reason: string | null;
  gapsReason: string | null;
  publishedAt?: Date;
}

/** Writes a release with all that belongs to it, and resolves with its id. For the command and for demo data. */
export async function storeRelease(tx: Transaction, { buyerId, periodEnd, asOf }: ReleaseQuestion, prepared: PreparedRelease, by: Publication): Promise<string> {
  const { revision, thresholds, contracts, total, gaps, exactHash } = prepared;
  const { gapsReason, ...publication } = by;
  const { id: releaseId } = await tx.release.create({
    data: {
      ...{ buyerId, periodEnd: toDateColumn(periodEnd), asOf: toDateColumn(asOf), revision, ...thresholds, ...publication },
      ...{ definitionsVersion: DEFINITIONS_VERSION, exactHash: bytes(exactHash) },
    },
    select: { id: true },
  });
  const scopes = [...contracts.flatMap((contract) => contract.scopes), total];
  await tx.releaseFigure.createMany({
    data: scopes.map(({ contractId, supplierId, figures }) => ({ releaseId, contractId, supplierId, figures })),
  });
  await tx.releaseGap.create({ data: { id: releaseId, counts: gaps, reason: gapsReason }, select: { id: true } });
  await tx.releaseUnit.createMany({ data: scopes.flatMap((scope) => unitsOf(releaseId, scope, prepared.exact)) });
  await tx.releaseTraining.createMany({
    data: contracts.flatMap(({ scopes: [whole], trainingPeople: people }) =>
      whole?.contractId && people !== null ? [{ releaseId, contractId: whole.contractId, people }] : [],
    ),
  });
  await publishCosts(tx, { id: releaseId, buyerId, periodEnd });
  return releaseId;
}

/** Who was counted in each result that is published anew: what the next release is held against. */
function unitsOf(releaseId: string, { contractId, supplierId, fresh }: PreparedScope, exact: readonly ExactContract[]) {
  if (contractId === null) return [];
  const counted = exact.find((one) => one.contractId === contractId)?.scopes.find((one) => one.supplierId === supplierId);
  return fresh.flatMap((horizon) =>
    (counted?.units[horizon] ?? []).map(({ key, person, outcome }) => ({
      ...{ releaseId, contractId, supplierId, horizon, outcome, unitKey: bytes(key), personKey: bytes(person) },
    })),
  );
}

function bytes(hex: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(Buffer.from(hex, 'hex'));
}
