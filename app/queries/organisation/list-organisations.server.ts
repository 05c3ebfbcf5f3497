import { pageWindow, type ListView } from '~/domain/list-view';
import type { OrganisationKind } from '~/domain/organisation';
import type { Viewer } from '~/domain/viewer';
import type { Prisma } from '~/platform/generated/prisma/client';
import { asViewer } from '~/platform/sessions/viewer.server';
import { organisationScope } from '~/policies/organisation-scope';

export const organisationColumns = ['navn', 'type', 'nummer'] as const;
export type OrganisationColumn = (typeof organisationColumns)[number];

/** One page of the organisations, how many there are in all, and how many living roles each has. */
export async function listOrganisations(
  viewer: Viewer,
  view: ListView<OrganisationColumn>,
  kind: OrganisationKind | undefined,
) {
  const where: Prisma.OrganisationWhereInput = {
    AND: [organisationScope(viewer), matching(view.search), kind ? { kind } : {}],
  };
  return asViewer(viewer, async (tx) => {
    const total = await tx.organisation.count({ where });
    const rows = await tx.organisation.findMany({
      where,
      orderBy: orderOf(view),
      ...pageWindow(view.page),
      select: { id: true, name: true, kind: true, orgNumber: true, _count: { select: { memberships: { where: { endedAt: null } } } } },
    });
    return { total, rows: rows.map(({ _count, ...row }) => ({ ...row, roles: _count.memberships })) };
  });
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
