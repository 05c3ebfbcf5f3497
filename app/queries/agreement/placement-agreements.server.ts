import { standingOf } from '~/domain/agreement-standing';
import type { CalendarDate } from '~/domain/calendar-date';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import type { Prisma } from '~/platform/generated/prisma/client';
import { allowedAgreementActions } from '~/policies/agreement-actions';
import { placementsWithPerson } from '~/policies/placement-scope';
import { notFound } from '../session/require-viewer.server';
import { agreementColumns, agreementOf } from './agreement-columns.server';
import { agreementPlacement, agreementPlacementColumns } from './agreement-placement.server';

const columns = {
  ...agreementPlacementColumns,
  agreements: { select: agreementColumns, orderBy: { number: 'desc' } },
} as const satisfies Prisma.PlacementSelect;

/**
 * A placement with every version of its agreement, newest first, as they stand on a date, and what the viewer may do.
 * 404 where the viewer may not know whose placement it is.
 */
export async function placementAgreements(tx: Transaction, viewer: Viewer, id: string, on: CalendarDate) {
  const row = await tx.placement.findFirst({ where: { AND: [{ id }, placementsWithPerson(viewer, on)] }, select: columns });
  if (!row) throw notFound();
  const placement = await agreementPlacement(tx, row, on);
  const versions = row.agreements.map((agreement) => agreementOf(agreement, on));
  const standing = standingOf(versions);
  return {
    placement,
    versions,
    ...standing,
    allowedActions: allowedAgreementActions(viewer, standing.state, placement.status),
  };
}
export type PlacementAgreements = Awaited<ReturnType<typeof placementAgreements>>;
