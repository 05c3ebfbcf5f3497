import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { candidateScope } from '~/policies/candidate-scope';
import { dateOrNull } from '../placement/placement-facts.server';

/** What a candidate in the viewer's scope wants and can; empty where nobody has written it. */
export async function candidateWishes(tx: Transaction, viewer: Viewer, id: string) {
  const row = await tx.candidateDetail.findFirst({
    where: { id, candidate: candidateScope(viewer) },
    select: {
      wantedDepartments: true,
      availableShifts: true,
      availableFrom: true,
      priorOccupation: true,
      priorDepartments: true,
    },
  });
  return {
    wantedDepartments: row?.wantedDepartments ?? [],
    availableShifts: row?.availableShifts ?? [],
    availableFrom: dateOrNull(row?.availableFrom),
    priorOccupation: row?.priorOccupation ?? null,
    priorDepartments: row?.priorDepartments ?? [],
  };
}
