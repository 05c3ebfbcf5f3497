import { pageWindow, readListView, type ListView } from '~/domain/list-view';
import { organisationKinds, type OrganisationKind } from '~/domain/organisation';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import type { Prisma } from '~/platform/generated/prisma/client';
import { asViewer } from '~/platform/sessions/viewer.server';
import { organisationScope } from '~/policies/organisation-scope';

export const organisationColumns = ['navn', 'type', 'nummer'] as const;
export type OrganisationColumn = (typeof organisationColumns)[number];

/** What the address asks of the list. */
export function organisationQuestion(query: URLSearchParams) {
  return {
    view: readListView(query, organisationColumns),
    kind: organisationKinds.find((one) => one === query.get('type')),
  };
}

/** One page of the organisations, how many there are in all, and how many living roles each has. */
export async function listOrganisations(viewer: Viewer, view: ListView<OrganisationColumn>, kind: OrganisationKind | undefined) {
  return asViewer(viewer, (tx) => organisationsIn(tx, viewer, view, kind));
}

/** The same in a transaction of the viewer's. */
export async function organisationsIn(
  tx: Transaction,
  viewer: Viewer,
  view: ListView<OrganisationColumn>,
  kind: OrganisationKind | undefined,
) {
  const where: Prisma.OrganisationWhereInput = {
    AND: [organisationScope(viewer), matching(view.search), kind ? { kind } : {}],
  };
  const total = await tx.organisation.count({ where });
  const rows = await tx.organisation.findMany({
    where,
    orderBy: orderOf(view),
    ...pageWindow(view),
    select: { id: true, name: true, kind: true, orgNumber: true, _count: { select: { memberships: { where: { endedAt: null } } } } },
  });
  return { total, rows: rows.map(({ _count, ...row }) => ({ ...row, roles: _count.memberships })) };
}

function matching(search: string): Prisma.OrganisationWhereInput {
  if (!search) return {};
  const digits = search.replace(/\s/g, '');
  return {
    OR: [{ name: { contains: search, mode: 'insensitive' } }, ...(/^\d+$/.test(digits) ? [{ orgNumber: { startsWith: digits } }] : [])],
  };
}

function orderOf({ sort, direction }: ListView<OrganisationColumn>): Prisma.OrganisationOrderByWithRelationInput[] {
  const byName = [{ name: 'asc' as const }, { id: 'asc' as const }];
  switch (sort) {
    case 'navn':
      return [{ name: direction }, { id: 'asc' }];
    case 'type':
      return [{ kind: direction }, ...byName];
    case 'nummer':
      return [{ orgNumber: { sort: direction, nulls: 'last' } }, ...byName];
  }
}
