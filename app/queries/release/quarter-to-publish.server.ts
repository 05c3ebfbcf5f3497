import { fromDateColumn, type CalendarDate } from '~/domain/calendar-date';
import { quarterState, quartersOver } from '~/domain/release/release-quarters';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import type { Prisma } from '~/platform/generated/prisma/client';
import { publishableBuyers } from '~/policies/release-scope';
import { notFound } from '../session/require-viewer.server';

/** The buyer that a quarter may be published to. 404 for one that is not the viewer's, and for a quarter that is not over or was passed by. */
export async function quarterToPublish(tx: Transaction, viewer: Viewer, buyerId: string, periodEnd: CalendarDate, on: CalendarDate) {
  const [buyer] = await buyersToPublish(tx, { AND: [publishableBuyers(viewer), { id: buyerId }] });
  if (!buyer || !quartersOver(buyer.firstStart, on).includes(periodEnd)) throw notFound();
  if (quarterState(periodEnd, buyer.published) === 'passed') throw notFound();
  return buyer;
}

/** The buyers in a scope that have contracts, with the ends of the quarters that were published to each. */
export async function buyersToPublish(tx: Transaction, where: Prisma.OrganisationWhereInput) {
  const rows = await tx.organisation.findMany({
    where,
    select: {
      ...{ id: true, name: true },
      boughtContracts: { select: { startsOn: true }, orderBy: { startsOn: 'asc' }, take: 1 },
      releasesBuyer: { select: { periodEnd: true }, distinct: ['periodEnd'] },
    },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  });
  return rows.flatMap(({ boughtContracts: [first], releasesBuyer, ...buyer }) =>
    first ? [{ ...buyer, firstStart: fromDateColumn(first.startsOn), published: releasesBuyer.map(({ periodEnd }) => fromDateColumn(periodEnd)) }] : [],
  );
}
