import { fromDateColumn, type CalendarDate } from '~/domain/calendar-date';
import { quarterState, quartersOver } from '~/domain/release/release-quarters';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { publishableBuyers } from '~/policies/release-scope';
import { notFound } from '../session/require-viewer.server';

/** The buyer that a quarter may be published to. 404 for one that is not the viewer's, and for a quarter that is not over or was passed by. */
export async function quarterToPublish(tx: Transaction, viewer: Viewer, buyerId: string, periodEnd: CalendarDate, on: CalendarDate) {
  const [buyer] = await buyersToPublish(tx, viewer, buyerId);
  if (!buyer || !quartersOver(buyer.firstStart, on).includes(periodEnd)) throw notFound();
  if (quarterState(periodEnd, buyer.published) === 'passed') throw notFound();
  return buyer;
}

/** The buyers with contracts to whom the viewer may publish, or one of them, with the ends of the quarters that were published. */
export async function buyersToPublish(tx: Transaction, viewer: Viewer, buyerId?: string) {
  const rows = await tx.organisation.findMany({
    where: { AND: [publishableBuyers(viewer), buyerId ? { id: buyerId } : {}] },
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
