import type { Viewer } from '~/domain/viewer';
import { asViewer } from '~/platform/sessions/viewer.server';
import { staffedScope } from '~/policies/organisation-scope';
import { rolesToGive } from '~/policies/user-scope';

/** The roles that the viewer may give, and the organisations to give them in; a lead has one. */
export async function readRoleChoices(viewer: Viewer) {
  const organisations = await asViewer(viewer, (tx) =>
    tx.organisation.findMany({
      where: staffedScope(viewer),
      select: { id: true, name: true, kind: true },
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
    }),
  );
  return { roles: rolesToGive(viewer), organisations };
}
