import { fromDateColumn, type CalendarDate } from '~/domain/calendar-date';
import { pageWindow, readListView, type ListView } from '~/domain/list-view';
import { placementStatus, type PlacementStatus } from '~/domain/placement-status';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import type { Prisma } from '~/platform/generated/prisma/client';
import { asViewer } from '~/platform/sessions/viewer.server';
import { candidateScope } from '~/policies/candidate-scope';
import { may } from '~/policies/permissions';
import { latestPlacement, placementFacts } from '../placement/placement-facts.server';

export const candidateColumns = ['navn', 'referanse', 'niva', 'registrert'] as const;
export type CandidateColumn = (typeof candidateColumns)[number];

export interface CandidateFilters {
  /** `mine`: those the viewer is caseworker for. */
  mine: boolean;
  /** Only those without a placement that is asked for, accepted or active. */
  withoutPlace: boolean;
}

/** What the address asks of the list. */
export function candidateQuestion(query: URLSearchParams) {
  return {
    view: readListView(query, candidateColumns),
    filters: { mine: query.has('mine'), withoutPlace: query.has('uten-plass') },
  };
}

/** One page of the candidates that the viewer may see, how many there are in all, and where each stands on `on`. */
export async function listCandidates(viewer: Viewer, view: ListView<CandidateColumn>, filters: CandidateFilters, on: CalendarDate) {
  return asViewer(viewer, (tx) => candidatesIn(tx, viewer, view, filters, on));
}

/** The same in a transaction of the viewer's. */
export async function candidatesIn(
  tx: Transaction,
  viewer: Viewer,
  view: ListView<CandidateColumn>,
  filters: CandidateFilters,
  on: CalendarDate,
) {
  const where: Prisma.CandidateWhereInput = {
    AND: [candidateScope(viewer), matching(view.search), narrowedBy(filters, viewer)],
  };
  const total = await tx.candidate.count({ where });
  const rows = await tx.candidate.findMany({
    where,
    orderBy: orderOf(view),
    ...pageWindow(view),
    select: {
      id: true,
      reference: true,
      firstName: true,
      lastName: true,
      norwegianLevel: true,
      createdAt: true,
      protectedAddress: true,
      detail: { select: { leftOn: true } },
      placements: latestPlacement,
    },
  });
  return {
    total,
    mayRegister: may(viewer, 'candidates.write'),
    mayImport: may(viewer, 'import.run'),
    rows: rows.map(({ placements, detail, createdAt, ...candidate }) => ({
      ...candidate,
      registeredOn: fromDateColumn(createdAt),
      hasLeft: detail?.leftOn != null && fromDateColumn(detail.leftOn) <= on,
      status: placements[0] ? statusOf(placements[0], on) : null,
    })),
  };
}

function statusOf(placement: Parameters<typeof placementFacts>[0], on: CalendarDate): PlacementStatus {
  return placementStatus(placementFacts(placement), on);
}

function matching(search: string): Prisma.CandidateWhereInput {
  return {
    AND: search
      .split(/\s+/)
      .filter(Boolean)
      .map((word) => ({
        OR: (['firstName', 'lastName', 'reference', 'phone', 'email'] as const).map((column) => ({
          [column]: { contains: word, mode: 'insensitive' },
        })),
      })),
  };
}

function narrowedBy({ mine, withoutPlace }: CandidateFilters, viewer: Viewer): Prisma.CandidateWhereInput {
  return {
    ...(mine && { caseworkerId: viewer.membershipId }),
    ...(withoutPlace && {
      placements: { none: { voidedAt: null, declinedAt: null, withdrawnAt: null, endedOn: null } },
      detail: { leftOn: null },
    }),
  };
}

function orderOf({ sort, direction }: ListView<CandidateColumn>): Prisma.CandidateOrderByWithRelationInput[] {
  const last = { id: 'asc' as const };
  switch (sort) {
    case 'navn':
      return [{ lastName: direction }, { firstName: direction }, last];
    case 'referanse':
      return [{ reference: direction }, last];
    case 'niva':
      return [{ norwegianLevel: { sort: direction, nulls: 'last' } }, last];
    case 'registrert':
      return [{ createdAt: direction }, last];
  }
}
