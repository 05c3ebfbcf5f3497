import type { CalendarDate } from '~/domain/calendar-date';
import { pageWindow, readListView, type ListView } from '~/domain/list-view';
import { proposalKinds, type ProposalKind } from '~/domain/proposal';
import { proposalStatuses, type ProposalStatus } from '~/domain/proposal-lifecycle';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import type { Prisma } from '~/platform/generated/prisma/client';
import { asViewer } from '~/platform/sessions/viewer.server';
import { may } from '~/policies/permissions';
import { proposalPartyOf } from '~/policies/proposal-actions';
import { placementsWithProposals, proposalScope } from '~/policies/proposal-scope';
import { matchingPlacements } from '../placement/matching-placements.server';
import { namesOf } from '../placement/names-of.server';
import { proposalColumns, proposalRow } from './proposal-rows.server';

export interface ProposalFilters {
  status: ProposalStatus | null;
  kind: ProposalKind | null;
}

/** What the address asks of the list. */
export function proposalQuestion(query: URLSearchParams): { view: ListView<'sist'>; filters: ProposalFilters } {
  const status = proposalStatuses.find((one) => one === query.get('status')) ?? null;
  const kind = proposalKinds.find((one) => one === query.get('slag')) ?? null;
  return { view: readListView(query, ['sist']), filters: { status, kind } };
}

/** The most placements that a mentor is offered to propose for; nobody follows more at once. */
const MOST_TO_PROPOSE_FOR = 50;

/**
 * One page of the proposals that the viewer may see. The unit's begins with what waits, the oldest first; a supplier's
 * with the newest answers. Who has no list of placements also gets the ones to propose for.
 */
export async function listProposals(viewer: Viewer, view: ListView<'sist'>, filters: ProposalFilters, on: CalendarDate) {
  return asViewer(viewer, (tx) => proposalsIn(tx, viewer, view, filters, on));
}

/** The same in a transaction of the viewer's. */
export async function proposalsIn(
  tx: Transaction,
  viewer: Viewer,
  view: ListView<'sist'>,
  { status, kind }: ProposalFilters,
  on: CalendarDate,
) {
  const where: Prisma.ProposalWhereInput = {
    AND: [proposalScope(viewer, on), { placement: matchingPlacements(viewer, view.search, on) }, status ? { status } : {}, kind ? { kind } : {}],
  };
  const party = proposalPartyOf(viewer);
  const total = await tx.proposal.count({ where });
  const rows = await tx.proposal.findMany({
    where,
    orderBy: party === 'unit'
      ? [{ decidedAt: { sort: 'desc', nulls: 'first' } }, { proposedAt: 'asc' }, { id: 'asc' }]
      : [{ decidedAt: { sort: 'desc', nulls: 'last' } }, { proposedAt: 'desc' }, { id: 'desc' }],
    ...pageWindow(view),
    select: { ...proposalColumns, placementId: true },
  });
  const names = await namesOf(tx, viewer, rows.map(({ placementId }) => ({ id: placementId })), on);
  const hasNoList = may(viewer, 'proposals.make') && !may(viewer, 'placements.read');
  const toProposeFor = hasNoList
    ? await tx.placement.findMany({
        where: { AND: [placementsWithProposals(viewer, on), { endedOn: null }] },
        select: { id: true, candidate: { select: { firstName: true, lastName: true } } },
        orderBy: [{ candidate: { firstName: 'asc' } }, { id: 'asc' }],
        take: MOST_TO_PROPOSE_FOR,
      })
    : [];
  return {
    total,
    order: party === null ? ('others' as const) : party === 'unit' ? ('waitingFirst' as const) : ('answersFirst' as const),
    mayPropose: party === 'supplier',
    toProposeFor: toProposeFor.map(({ id, candidate }) => ({ id, name: `${candidate.firstName} ${candidate.lastName}` })),
    rows: rows.map((row, index) => ({ ...proposalRow(viewer, row), person: names[index] ?? null })),
  };
}
