import type { Viewer } from '~/domain/viewer';
import { asViewer } from '~/platform/sessions/viewer.server';
import { organisationScope } from '~/policies/organisation-scope';
import { notFound } from '../session/require-viewer.server';

/** An organisation's facts, who has a role there now, and the contracts it is on. Throws 404 where it is out of scope. */
export async function readOrganisation(viewer: Viewer, id: string) {
  return asViewer(viewer, async (tx) => {
    const contract = { select: { id: true, reference: true, name: true } };
    const found = await tx.organisation.findFirst({
      where: { AND: [organisationScope(viewer), { id }] },
      select: {
        id: true,
        name: true,
        kind: true,
        orgNumber: true,
        email: true,
        phone: true,
        memberships: {
          where: { endedAt: null },
          select: { id: true, role: true, user: { select: { id: true, name: true, email: true, deactivatedAt: true } } },
          orderBy: [{ user: { name: 'asc' } }, { id: 'asc' }],
        },
        boughtContracts: { ...contract, orderBy: { reference: 'asc' } },
        onContracts: { select: { link: true, contract }, orderBy: { contract: { reference: 'asc' } } },
      },
    });
    if (!found) throw notFound();
    const { memberships, boughtContracts, onContracts, ...facts } = found;
    return {
      ...facts,
      users: memberships.map(({ id: membershipId, role, user: { deactivatedAt, ...user } }) => ({
        ...user,
        membershipId,
        role,
        closed: deactivatedAt !== null,
      })),
      contracts: [
        ...boughtContracts.map((one) => ({ ...one, part: 'buyer' as const, link: 0 })),
        ...onContracts.map(({ link, contract: one }) => ({ ...one, part: 'supplier' as const, link })),
      ],
    };
  });
}

/** What the form for changing an organisation is filled from. */
export async function readOrganisationToChange(viewer: Viewer, id: string) {
  const found = await asViewer(viewer, (tx) =>
    tx.organisation.findFirst({
      where: { AND: [organisationScope(viewer), { id }] },
      select: { id: true, name: true, orgNumber: true, email: true, phone: true, version: true },
    }),
  );
  if (!found) throw notFound();
  return found;
}
