import { dateInOslo } from '~/domain/calendar-date';
import { pageWindow, readListView, type ListView } from '~/domain/list-view';
import type { Role, Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import type { Prisma } from '~/platform/generated/prisma/client';
import { asViewer } from '~/platform/sessions/viewer.server';
import { may } from '~/policies/permissions';
import { membershipScope, rolesToGive, userScope } from '~/policies/user-scope';

export const userColumns = ['navn', 'epost', 'registrert'] as const;
export type UserColumn = (typeof userColumns)[number];

export interface UserFilters {
  /** One of the roles that the viewer may give, as the address says it. */
  role: string | null;
  /** Also those who can no longer sign in: closed accounts, and people without a living role. */
  withClosed: boolean;
}

/** What the address asks of the list. */
export function userQuestion(query: URLSearchParams) {
  return {
    view: readListView(query, userColumns),
    filters: { role: query.get('rolle'), withClosed: query.has('stengte') },
  };
}

/** One page of the users that the viewer may give access, with the roles that count there now. */
export async function listUsers(viewer: Viewer, view: ListView<UserColumn>, filters: UserFilters) {
  return asViewer(viewer, (tx) => usersIn(tx, viewer, view, filters));
}

/** The same in a transaction of the viewer's. */
export async function usersIn(tx: Transaction, viewer: Viewer, view: ListView<UserColumn>, filters: UserFilters) {
  const roles = rolesToGive(viewer);
  const living = { AND: [membershipScope(viewer), { endedAt: null }] };
  const where: Prisma.UserWhereInput = {
    AND: [userScope(viewer), matching(view.search), narrowedBy(filters, roles, living)],
  };
  const total = await tx.user.count({ where });
  const rows = await tx.user.findMany({
    where,
    orderBy: orderOf(view),
    ...pageWindow(view),
    select: {
      id: true,
      name: true,
      email: true,
      createdAt: true,
      deactivatedAt: true,
      memberships: {
        where: living,
        select: { id: true, role: true, organisation: { select: { name: true } } },
        orderBy: { createdAt: 'asc' },
      },
    },
  });
  return {
    total,
    roles,
    /** Whose users these are, which decides the words of the page. */
    reach: may(viewer, 'users.manageAll') ? ('everywhere' as const) : ('unit' as const),
    rows: rows.map(({ deactivatedAt, createdAt, memberships, ...user }) => ({
      ...user,
      registeredOn: dateInOslo(createdAt),
      closed: deactivatedAt !== null,
      roles: memberships.map(({ id, role, organisation }) => ({ id, role, organisationName: organisation.name })),
    })),
  };
}

function matching(search: string): Prisma.UserWhereInput {
  return {
    AND: search
      .split(/\s+/)
      .filter(Boolean)
      .map((word) => ({
        OR: (['name', 'email'] as const).map((column) => ({ [column]: { contains: word, mode: 'insensitive' } })),
      })),
  };
}

function narrowedBy(
  { role, withClosed }: UserFilters,
  roles: readonly Role[],
  living: Prisma.MembershipWhereInput,
): Prisma.UserWhereInput {
  const wanted = roles.find((one) => one === role);
  const having = { some: { AND: [living, wanted ? { role: wanted } : {}] } };
  return {
    ...(withClosed ? {} : { deactivatedAt: null }),
    ...(withClosed && !wanted ? {} : { memberships: having }),
  };
}

function orderOf({ sort, direction }: ListView<UserColumn>): Prisma.UserOrderByWithRelationInput[] {
  const last = { id: 'asc' as const };
  switch (sort) {
    case 'navn':
      return [{ name: direction }, last];
    case 'epost':
      return [{ email: direction }, last];
    case 'registrert':
      return [{ createdAt: direction }, last];
  }
}
