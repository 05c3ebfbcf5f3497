import type { CalendarDate } from '~/domain/calendar-date';
import { pageWindow, readListView, type ListView } from '~/domain/list-view';
import { whereStatus } from '~/domain/placement-status-where';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import type { Prisma } from '~/platform/generated/prisma/client';
import { asViewer } from '~/platform/sessions/viewer.server';
import { mentorScope } from '~/policies/mentor-scope';

export const mentorColumns = ['navn', 'epost'] as const;
export type MentorColumn = (typeof mentorColumns)[number];

/** What the address asks of the list. */
export function mentorQuestion(query: URLSearchParams) {
  return { view: readListView(query, mentorColumns), withFormer: query.has('tidligere') };
}

/** One page of the own organisation's mentors with how many candidates each has in practice; former ones where asked for. */
export async function listMentors(viewer: Viewer, view: ListView<MentorColumn>, withFormer: boolean, on: CalendarDate) {
  return asViewer(viewer, (tx) => mentorsIn(tx, viewer, view, withFormer, on));
}

/** The same in a transaction of the viewer's. */
export async function mentorsIn(
  tx: Transaction,
  viewer: Viewer,
  view: ListView<MentorColumn>,
  withFormer: boolean,
  on: CalendarDate,
) {
  const where: Prisma.MembershipWhereInput = {
    AND: [mentorScope(viewer), withFormer ? {} : { endedAt: null }, { user: { AND: matching(view.search) } }],
  };
  const total = await tx.membership.count({ where });
  const rows = await tx.membership.findMany({
    where,
    orderBy: [view.sort === 'epost' ? { user: { email: view.direction } } : { user: { name: view.direction } }, { id: 'asc' }],
    ...pageWindow(view),
    select: {
      id: true,
      endedAt: true,
      user: { select: { name: true, email: true, phone: true } },
      _count: { select: { mentoredPlacements: { where: whereStatus('active', on) } } },
    },
  });
  return {
    total,
    rows: rows.map(({ id, endedAt, user, _count }) => ({
      id,
      ...user,
      hasLeft: endedAt !== null,
      candidates: _count.mentoredPlacements,
    })),
  };
}

function matching(search: string): Prisma.UserWhereInput[] {
  return search
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => {
      const holds = { contains: word, mode: 'insensitive' as const };
      return { OR: [{ name: holds }, { email: holds }, { phone: holds }] };
    });
}
