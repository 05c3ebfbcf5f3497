import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { candidateScope } from '~/policies/candidate-scope';

/** The unit's own notes on a candidate, newest first. Only for those who see notes at all. */
export async function candidateNotes(tx: Transaction, viewer: Viewer, candidateId: string) {
  const rows = await tx.candidateNote.findMany({
    where: { candidateId, candidate: candidateScope(viewer) },
    orderBy: { writtenAt: 'desc' },
    select: { id: true, text: true, writtenAt: true, writtenBy: { select: { user: { select: { name: true } } } } },
  });
  return rows.map(({ writtenAt, writtenBy, ...note }) => ({
    ...note,
    writtenAt: writtenAt.toISOString(),
    writtenByName: writtenBy?.user.name ?? null,
  }));
}
