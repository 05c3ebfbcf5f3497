import type { Change, ChangeSide } from '~/domain/proposal';
import type { Viewer } from '~/domain/viewer';
import type { Prisma } from '~/platform/generated/prisma/client';
import { allowedProposalActions } from '~/policies/proposal-actions';
import { dateOrNull } from '../placement/placement-facts.server';
import { numberOrNull, wantedColumns } from './proposal-columns.server';

const who = { select: { id: true, user: { select: { name: true } } } } as const;

/** What a screen shows of a proposal. */
export const proposalColumns = {
  ...wantedColumns,
  id: true,
  kind: true,
  status: true,
  reason: true,
  rejectionText: true,
  proposedAt: true,
  decidedAt: true,
  endsOnBefore: true,
  daysPerWeekBefore: true,
  hoursPerWeekBefore: true,
  departmentBefore: true,
  mentor: who,
  mentorBefore: who,
  proposedBy: who,
  decidedBy: who,
  placement: { select: { plannedTo: true, daysPerWeek: true, hoursPerWeek: true, department: true, mentor: who } },
} as const satisfies Prisma.ProposalSelect;

type Row = Prisma.ProposalGetPayload<{ select: typeof proposalColumns }>;

/** A proposal as the viewer sees it, with what the viewer may do with it. */
export function proposalRow(viewer: Viewer, row: Row) {
  const { id, kind, status, reason, rejectionText } = row;
  return {
    ...{ id, kind, status, reason, rejectionText },
    change: changeOf(row),
    proposedAt: row.proposedAt.toISOString(),
    proposedBy: row.proposedBy?.user.name ?? null,
    isOwn: row.proposedBy?.id === viewer.membershipId,
    decidedAt: row.decidedAt?.toISOString() ?? null,
    decidedBy: row.decidedBy?.user.name ?? null,
    allowedActions: allowedProposalActions(viewer, status),
  };
}

/** From → to: what waits is held against the placement as it is now, the rest against what was then. */
function changeOf(row: Row): Change {
  const { kind, endReason, endDetail, placement } = row;
  const after: ChangeSide = {
    day: dateOrNull(row.endsOn),
    daysPerWeek: numberOrNull(row.daysPerWeek),
    hoursPerWeek: numberOrNull(row.hoursPerWeek),
    department: row.department,
    mentor: row.mentor?.user.name ?? null,
  };
  const now: ChangeSide = {
    day: dateOrNull(placement.plannedTo),
    daysPerWeek: numberOrNull(placement.daysPerWeek),
    hoursPerWeek: numberOrNull(placement.hoursPerWeek),
    department: placement.department,
    mentor: placement.mentor?.user.name ?? null,
  };
  const then: ChangeSide = {
    day: dateOrNull(row.endsOnBefore),
    daysPerWeek: numberOrNull(row.daysPerWeekBefore),
    hoursPerWeek: numberOrNull(row.hoursPerWeekBefore),
    department: row.departmentBefore,
    mentor: row.mentorBefore?.user.name ?? null,
  };
  return { kind, before: row.status === 'pending' ? now : then, after, endReason, endDetail };
}
