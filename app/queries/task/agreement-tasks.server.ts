import { addDays, toDateColumn } from '~/domain/calendar-date';
import { whereOngoing } from '~/domain/placement-status-where';
import type { Prisma } from '~/platform/generated/prisma/client';
import { placementsInMyCare } from '~/policies/placement-scope';
import { beginningOf, openAgreements } from '../agreement/open-agreements.server';
import { dateOrNull } from '../placement/placement-facts.server';
import { found, MOST } from './found-tasks.server';
import type { TaskSource } from './list-tasks.server';
import { otherParty, parties, personOf } from './parties.server';

/** Days after the start in which an agreement is still asked for: placements from before the portal have theirs on paper. */
const DAYS_AFTER_START = 28;
/** The same of the answer: what was accepted longer ago has been settled in some other way. */
const DAYS_AFTER_ANSWER = 120;

/** Placements that were accepted and have no agreement, from the answer until some weeks into the practice. */
export const agreementTasks: TaskSource = async (tx, viewer, on) => {
  const where = {
    AND: [
      placementsInMyCare(viewer, on),
      whereOngoing(on),
      { acceptedAt: { gte: beginningOf(addDays(on, -DAYS_AFTER_ANSWER)) } },
      { OR: [{ startedOn: null }, { startedOn: { gte: toDateColumn(addDays(on, -DAYS_AFTER_START)) } }] },
    ],
    agreements: { none: { OR: [{ unitApprovedAt: { not: null } }, openAgreements(on)] } },
  } satisfies Prisma.PlacementWhereInput;
  const rows = await tx.placement.findMany({
    where,
    select: { id: true, plannedFrom: true, startedOn: true, ...parties },
    orderBy: { plannedFrom: 'asc' },
    take: MOST,
  });
  return found(rows, () => tx.placement.count({ where }), (row) => ({
    kind: 'write_agreement',
    candidateId: row.candidateId,
    subject: personOf(row),
    detail: otherParty(viewer, row),
    dueOn: dateOrNull(row.startedOn ?? row.plannedFrom),
    path: `/praksis/${row.id}/avtale`,
  }));
};
