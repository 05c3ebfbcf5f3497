import { fromDateColumn } from '~/domain/calendar-date';
import { publishedFigures } from '~/domain/release/published-figures';
import { releaseGaps } from '~/domain/release/release-gaps';
import { scopeRows } from '~/domain/release/scope-rows';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { asViewer } from '~/platform/sessions/viewer.server';
import { may } from '~/policies/permissions';
import { openReleases, seesGapsOf } from '~/policies/release-scope';
import { notFound } from '../session/require-viewer.server';

/** A release as its buyer sees it, with how it was made and its revisions; for its unit also what was not in order. 404 out of scope. */
export async function readRelease(viewer: Viewer, id: string) {
  return asViewer(viewer, (tx) => releaseIn(tx, viewer, id));
}

/** The same in a transaction of the viewer's. */
export async function releaseIn(tx: Transaction, viewer: Viewer, id: string) {
  const found = await tx.release.findFirst({
    where: { AND: [openReleases(viewer), { id }] },
    select: {
      ...{ id: true, unitId: true, buyerId: true, periodEnd: true, asOf: true, revision: true, reason: true, publisher: true, publishedAt: true },
      ...{ definitionsVersion: true, minimumCohort: true, minimumCell: true, minimumGrowth: true },
      buyer: { select: { name: true } },
      figures: {
        select: { contractId: true, supplierId: true, figures: true, contract: { select: { name: true } }, supplier: { select: { name: true } } },
      },
    },
  });
  if (!found) throw notFound();
  const { unitId, buyerId, periodEnd, asOf, publishedAt, buyer, figures, ...release } = found;
  const revisions = await tx.release.findMany({
    where: { AND: [openReleases(viewer), { buyerId, periodEnd }] },
    select: { id: true, revision: true, publishedAt: true },
    orderBy: { revision: 'desc' },
  });
  const scopes = figures.map(({ contract, supplier, figures: stored, ...scope }) => ({
    ...{ ...scope, contractName: contract?.name ?? '', supplierName: supplier?.name ?? '', told: null },
    figures: publishedFigures.parse(stored),
  }));
  return {
    ...{ ...release, buyerName: buyer.name, periodEnd: fromDateColumn(periodEnd), asOf: fromDateColumn(asOf) },
    publishedAt: publishedAt.toISOString(),
    exactHash: seesGapsOf(viewer, unitId) ? await exactHashOf(tx, id) : null,
    revisions: revisions.map(({ publishedAt: at, ...revision }) => ({ ...revision, publishedAt: at.toISOString() })),
    rows: scopeRows(scopes),
    gaps: seesGapsOf(viewer, unitId) ? await gapsOf(tx, id) : null,
    mayRevise: may(viewer, 'releases.publish') && unitId === viewer.organisationId,
    buyerId: may(viewer, 'releases.publish') ? buyerId : null,
  };
}

/** The hash of the exact figures, in hexadecimal: for who may see those, because small numbers could be found by trying. */
async function exactHashOf(tx: Transaction, id: string): Promise<string> {
  const { exactHash } = await tx.release.findUniqueOrThrow({ where: { id }, select: { exactHash: true } });
  return Buffer.from(exactHash).toString('hex');
}

/** What was not in order when a release was published, by contract with its name, and why it was published. */
async function gapsOf(tx: Transaction, releaseId: string) {
  const found = await tx.releaseGap.findUnique({ where: { id: releaseId }, select: { counts: true, reason: true } });
  if (!found) return null;
  const counts = releaseGaps.parse(found.counts);
  const contracts = await tx.contract.findMany({ where: { id: { in: Object.keys(counts) } }, select: { id: true, name: true, reference: true } });
  return {
    reason: found.reason,
    contracts: contracts.flatMap(({ id, ...contract }) => (counts[id] ? [{ id, ...contract, counts: counts[id] }] : [])),
  };
}
