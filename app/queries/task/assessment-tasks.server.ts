import { addDays, toDateColumn } from '~/domain/calendar-date';
import { CLOSING_DAYS } from '~/domain/placement-closing';
import type { Prisma } from '~/platform/generated/prisma/client';
import { placementsInMyCare, placementsShownToSuppliers } from '~/policies/placement-scope';
import { dueAfter } from './due-after.server';
import { found, MOST } from './found-tasks.server';
import type { TaskSource } from './list-tasks.server';
import { personOf } from './parties.server';

const columns = {
  id: true,
  endedOn: true,
  plannedTo: true,
  candidateId: true,
  candidate: { select: { firstName: true, lastName: true } },
} as const;

/** Placements of the viewer's that have ended, or end within 14 days, without an assessment; due 14 days after the end. */
export const assessmentTasks: TaskSource = async (tx, viewer, on) => {
  const closing = toDateColumn(addDays(on, CLOSING_DAYS));
  const where = {
    AND: [
      placementsInMyCare(viewer, on),
      placementsShownToSuppliers(on),
      { voidedAt: null, startedOn: { lte: toDateColumn(on) }, assessment: null },
      { OR: [{ endedOn: { not: null } }, { plannedTo: { lte: closing } }] },
    ],
  } satisfies Prisma.PlacementWhereInput;
  const rows = await tx.placement.findMany({ where, select: columns, orderBy: { endedOn: 'asc' }, take: MOST });
  return found(rows, () => tx.placement.count({ where }), (row) => ({
    kind: 'write_assessment',
    candidateId: row.candidateId,
    subject: personOf(row),
    detail: null,
    dueOn: dueAfter(row.endedOn ?? row.plannedTo),
    path: `/praksis/${row.id}/sluttvurdering/skriv`,
  }));
};

/** Assessments that the candidate has not said anything about; the oldest first. */
export const candidateWordTasks: TaskSource = async (tx, viewer, on) => {
  const where = {
    AND: [placementsInMyCare(viewer, on), { voidedAt: null, assessment: { candidateAnsweredAt: null } }],
  } satisfies Prisma.PlacementWhereInput;
  const rows = await tx.placement.findMany({ where, select: columns, orderBy: { endedOn: 'asc' }, take: MOST });
  return found(rows, () => tx.placement.count({ where }), (row) => ({
    kind: 'take_candidate_words',
    candidateId: row.candidateId,
    subject: personOf(row),
    detail: null,
    dueOn: null,
    path: `/praksis/${row.id}/sluttvurdering/svar`,
  }));
};
