import { toDateColumn, type CalendarDate } from '~/domain/calendar-date';
import { matchOf, type MatchReason, type OfferedPlace } from '~/domain/place-match';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { candidateScope } from '~/policies/candidate-scope';
import { wishColumns, wishesOf } from './wish-columns.server';

export interface FittingCandidate {
  id: string;
  reference: string;
  name: string;
  /** Null for somebody who was searched for by name and does not match. */
  reasons: MatchReason[] | null;
}

/**
 * The candidates without a place or a job whom an offer may suit, by name, each with why; with a search, all without a place whose
 * name holds its words. Never somebody with a protected address, whose page is opened first, and nobody who has left.
 */
export async function fittingCandidates(
  tx: Transaction,
  viewer: Viewer,
  place: OfferedPlace,
  search: string,
  on: CalendarDate,
): Promise<FittingCandidate[]> {
  const words = search.split(/\s+/).filter(Boolean);
  const rows = await tx.candidate.findMany({
    where: {
      AND: [
        candidateScope(viewer),
        {
          protectedAddress: false,
          OR: [{ detail: null }, { detail: { leftOn: null } }, { detail: { leftOn: { gt: toDateColumn(on) } } }],
          employments: {
            none: { voidedAt: null, startedOn: { lte: toDateColumn(on) }, OR: [{ endedOn: null }, { endedOn: { gte: toDateColumn(on) } }] },
          },
          placements: { none: { voidedAt: null, declinedAt: null, withdrawnAt: null, endedOn: null } },
        },
        ...words.map((word) => ({
          OR: (['firstName', 'lastName', 'reference'] as const).map((column) => ({
            [column]: { contains: word, mode: 'insensitive' as const },
          })),
        })),
      ],
    },
    orderBy: [{ lastName: 'asc' }, { firstName: 'asc' }, { id: 'asc' }],
    select: { id: true, reference: true, firstName: true, lastName: true, ...wishColumns },
  });
  return rows
    .map(({ id, reference, firstName, lastName, ...wishes }) => ({
      id,
      reference,
      name: `${lastName}, ${firstName}`,
      reasons: matchOf(wishesOf(wishes), place),
    }))
    .filter(({ reasons }) => words.length > 0 || reasons !== null);
}
