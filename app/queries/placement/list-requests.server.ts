import type { CalendarDate } from '~/domain/calendar-date';
import { pageWindow, readListView, type ListView } from '~/domain/list-view';
import { placementStatus } from '~/domain/placement-status';
import { whereStatus } from '~/domain/placement-status-where';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import type { Prisma } from '~/platform/generated/prisma/client';
import { asViewer } from '~/platform/sessions/viewer.server';
import { allowedPlacementActions } from '~/policies/placement-actions';
import { personColumns } from '~/policies/placement-person';
import { placementScope, placementsWithPerson } from '~/policies/placement-scope';
import { matchingPlacements } from './matching-placements.server';
import { namesOf } from './names-of.server';
import { placementColumns, placementNumbers } from './placement-columns.server';
import { factColumns, placementFacts } from './placement-facts.server';

export const requestColumns = ['forespurt', 'navn', 'referanse'] as const;
export type RequestColumn = (typeof requestColumns)[number];

/** What the address asks of the list. */
export function requestQuestion(query: URLSearchParams): ListView<RequestColumn> {
  return readListView(query, requestColumns, { sort: 'forespurt', direction: 'desc' });
}

/** The most unanswered requests that are shown at once. */
const MOST_OPEN = 50;

/**
 * The inbox: requests without an answer, oldest first, with what a supplier may know; then a page of the answered ones.
 * A request for somebody with a protected address waits until the unit has said how the supplier is told.
 */
export async function listRequests(viewer: Viewer, view: ListView<RequestColumn>, on: CalendarDate) {
  return asViewer(viewer, (tx) => requestsIn(tx, viewer, view, on));
}

/** The same in a transaction of the viewer's. */
export async function requestsIn(tx: Transaction, viewer: Viewer, view: ListView<RequestColumn>, on: CalendarDate) {
  const sought = [placementScope(viewer, on), matchingPlacements(viewer, view.search, on)];
  const open: Prisma.PlacementWhereInput = { AND: [...sought, placementsWithPerson(viewer, on), whereStatus('requested', on)] };
  const answered: Prisma.PlacementWhereInput = {
    AND: [...sought, { OR: [{ acceptedAt: { not: null } }, { declinedAt: { not: null } }] }],
  };
  const openRows = await tx.placement.findMany({
    where: open,
    orderBy: { requestedAt: 'asc' },
    take: MOST_OPEN,
    select: { ...placementColumns, id: true, sharedNeeds: true, candidate: { select: personColumns } },
  });
  const rows = await tx.placement.findMany({
    where: answered,
    orderBy: orderOf(view),
    ...pageWindow(view),
    select: { ...factColumns, id: true, reference: true, requestedAt: true },
  });
  const listed = rows.map((row) => ({ ...row, facts: placementFacts(row) }));
  const names = await namesOf(tx, viewer, listed, on);
  return {
    openTotal: await tx.placement.count({ where: open }),
    answeredTotal: await tx.placement.count({ where: answered }),
    open: openRows.map(({ id, sharedNeeds, candidate, ...row }) => ({
      id,
      sharedNeeds,
      person: candidate,
      ...placementNumbers(row, on),
      allowedActions: allowedPlacementActions(viewer, placementFacts(row), on),
    })),
    answered: listed.map(({ id, reference, requestedAt, acceptedAt, declinedAt, facts }, index) => ({
      id,
      reference,
      person: names[index] ?? null,
      requestedAt: requestedAt.toISOString(),
      answeredAt: (acceptedAt ?? declinedAt)?.toISOString() ?? null,
      saidYes: acceptedAt !== null,
      status: placementStatus(facts, on),
    })),
  };
}

function orderOf({ sort, direction }: ListView<RequestColumn>): Prisma.PlacementOrderByWithRelationInput[] {
  const last = { id: 'asc' as const };
  switch (sort) {
    case 'navn':
      return [{ candidate: { lastName: direction } }, { candidate: { firstName: direction } }, last];
    case 'referanse':
      return [{ reference: direction }, last];
    case 'forespurt':
      return [{ requestedAt: direction }, last];
  }
}
