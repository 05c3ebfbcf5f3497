import { fromDateColumn, type CalendarDate } from '~/domain/calendar-date';
import { publishBy, quarterState, quartersOver } from '~/domain/release/release-quarters';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { asViewer } from '~/platform/sessions/viewer.server';
import { may } from '~/policies/permissions';
import { buyersWithReleases, openReleases, publishableBuyers } from '~/policies/release-scope';
import { buyersToPublish } from './quarter-to-publish.server';

const columns = { id: true, buyerId: true, periodEnd: true, revision: true, publishedAt: true, publisher: true } as const;

/**
 * The releases that the viewer may open: for a buyer its `own`, for those who follow results each buyer's quarters since its
 * first contract, with those that are not published. The latest quarter first.
 */
export async function listReleases(viewer: Viewer, on: CalendarDate) {
  return asViewer(viewer, (tx) => releasesIn(tx, viewer, on));
}

/** The same in a transaction of the viewer's. */
export async function releasesIn(tx: Transaction, viewer: Viewer, on: CalendarDate) {
  const releases = await latestRevisions(tx, viewer);
  if (may(viewer, 'releases.readOwn')) return { kind: 'own' as const, releases: releases.map(({ buyerId: _buyerId, ...release }) => release) };
  const publishable = new Set((await buyersToPublish(tx, publishableBuyers(viewer))).map(({ id }) => id));
  const buyers = await tx.organisation.findMany({
    where: { AND: [buyersWithReleases(viewer), { boughtContracts: { some: {} } }] },
    select: { id: true, name: true, boughtContracts: { select: { startsOn: true }, orderBy: { startsOn: 'asc' }, take: 1 } },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  });
  return {
    kind: 'all' as const,
    buyers: buyers.map(({ boughtContracts: [first], ...buyer }) => {
      const own = releases.filter(({ buyerId }) => buyerId === buyer.id);
      const published = own.map(({ periodEnd }) => periodEnd);
      const quarters = first ? quartersOver(fromDateColumn(first.startsOn), on) : [];
      return {
        ...buyer,
        quarters: quarters.map((periodEnd) => {
          const state = quarterState(periodEnd, published);
          const { buyerId: _buyerId, ...release } = own.find((one) => one.periodEnd === periodEnd) ?? { buyerId: null };
          return {
            ...{ periodEnd, state, publishBy: publishBy(periodEnd), release: 'id' in release ? release : null },
            mayPublish: publishable.has(buyer.id) && state === 'ready',
          };
        }),
      };
    }),
  };
}

/** The latest revision of each quarter, the latest quarter first. */
async function latestRevisions(tx: Transaction, viewer: Viewer) {
  const rows = await tx.release.findMany({
    where: openReleases(viewer),
    select: columns,
    orderBy: [{ periodEnd: 'desc' }, { revision: 'desc' }],
    distinct: ['buyerId', 'periodEnd'],
  });
  return rows.map(({ periodEnd, publishedAt, ...release }) => ({
    ...{ ...release, periodEnd: fromDateColumn(periodEnd), publishedAt: publishedAt.toISOString() },
  }));
}
