import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { candidateColumns, detailColumns } from '~/policies/candidate-columns';
import { candidateScope } from '~/policies/candidate-scope';
import { dateOrNull } from '../placement/placement-facts.server';
import { notFound } from '../session/require-viewer.server';

/** What is written of one candidate, and who follows them. */
export async function candidateFacts(tx: Transaction, viewer: Viewer, id: string) {
  const row = await tx.candidate.findFirst({
    where: { AND: [{ id }, candidateScope(viewer)] },
    select: {
      id: true,
      reference: true,
      ...candidateColumns,
      protectedAddress: true,
      caseworker: { select: { user: { select: { name: true } } } },
      detail: { select: detailColumns },
    },
  });
  if (!row) throw notFound();
  const { detail, caseworker, ...core } = row;
  return {
    ...core,
    birthYear: detail?.birthYear ?? null,
    settledOn: dateOrNull(detail?.settledOn),
    targetGroup: detail?.targetGroup ?? null,
    leftOn: dateOrNull(detail?.leftOn),
    leftReason: detail?.leftReason ?? null,
    caseworkerName: caseworker?.user.name ?? null,
  };
}
