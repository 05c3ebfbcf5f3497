import type { Transaction } from '~/platform/database.server';

/** Who looks after a candidate: the membership and the name. */
export interface Caseworker {
  membershipId: string;
  name: string;
}

/** The caseworkers of candidates that the viewer sees, by candidate; none for whom nobody, or only somebody who has left, looks after. */
export async function caseworkersOf(tx: Transaction, candidateIds: readonly (string | null)[]): Promise<Map<string, Caseworker>> {
  const ids = [...new Set(candidateIds)].filter((id) => id !== null);
  if (ids.length === 0) return new Map();
  const rows = await tx.candidate.findMany({
    where: { id: { in: ids }, caseworker: { endedAt: null, user: { deactivatedAt: null } } },
    select: { id: true, caseworker: { select: { id: true, user: { select: { name: true } } } } },
  });
  return new Map(
    rows.flatMap(({ id, caseworker }) => (caseworker ? [[id, { membershipId: caseworker.id, name: caseworker.user.name }]] : [])),
  );
}
