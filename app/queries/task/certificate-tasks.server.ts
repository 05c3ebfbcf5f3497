import { toDateColumn } from '~/domain/calendar-date';
import { reachedLevels } from '~/domain/training-level';
import type { Prisma } from '~/platform/generated/prisma/client';
import { placementsInMyCare, placementsShownToSuppliers } from '~/policies/placement-scope';
import { dueAfter } from './due-after.server';
import { found, MOST } from './found-tasks.server';
import type { TaskSource } from './list-tasks.server';
import { personOf } from './parties.server';

/** Ended placements with an aim reached and no certificate yet, as long as the supplier knows the person. */
export const certificateTasks: TaskSource = async (tx, viewer, on) => {
  const reached = { removedAt: null, level: { in: reachedLevels } };
  const where = {
    AND: [
      placementsInMyCare(viewer, on),
      placementsShownToSuppliers(on),
      { voidedAt: null, endedOn: { lte: toDateColumn(on) }, certificates: { none: {} } },
      { trainingPlan: { trainingModules: { some: { removedAt: null, trainingAims: { some: reached } } } } },
    ],
  } satisfies Prisma.PlacementWhereInput;
  const rows = await tx.placement.findMany({
    where,
    select: { id: true, endedOn: true, candidateId: true, candidate: { select: { firstName: true, lastName: true } } },
    orderBy: { endedOn: 'asc' },
    take: MOST,
  });
  return found(rows, () => tx.placement.count({ where }), (row) => ({
    kind: 'issue_certificate',
    candidateId: row.candidateId,
    subject: personOf(row),
    detail: null,
    dueOn: dueAfter(row.endedOn),
    path: `/praksis/${row.id}/kompetansebevis/utsted`,
  }));
};
