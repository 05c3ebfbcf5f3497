import type { UnitStep } from '~/domain/unit-step';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import type { Prisma } from '~/platform/generated/prisma/client';
import { asViewer } from '~/platform/sessions/viewer.server';
import { candidateScope } from '~/policies/candidate-scope';
import { contractScope } from '~/policies/contract-scope';
import { may } from '~/policies/permissions';
import { CASEWORKER } from '~/policies/roles';

const KINDS_NEEDED = ['supplier', 'buyer', 'nav_office'] as const;

async function organisationsAreThere(tx: Transaction): Promise<boolean> {
  const kinds = await tx.organisation.groupBy({ by: ['kind'], where: { kind: { in: [...KINDS_NEEDED] } } });
  return kinds.length === KINDS_NEEDED.length;
}

async function coordinatorIsThere(tx: Transaction): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ there: boolean | null }[]>`select some_supplier_has_a_coordinator() as there`;
  return row?.there ?? false;
}

/** How far the viewer's unit has come, read off what is there; null for those who do not set a unit up, and when all is done. */
export async function readUnitSteps(viewer: Viewer): Promise<UnitStep[] | null> {
  if (!may(viewer, 'import.run')) return null;
  const steps = await asViewer(viewer, async (tx): Promise<UnitStep[]> => {
    const colleague = { organisationId: viewer.organisationId, role: CASEWORKER, endedAt: null } satisfies Prisma.MembershipWhereInput;
    const candidates = candidateScope(viewer);
    return [
      { key: 'organisations', path: null, done: await organisationsAreThere(tx) },
      { key: 'caseworkers', path: '/brukere/ny', done: (await tx.membership.count({ where: colleague })) > 0 },
      { key: 'coordinators', path: null, done: await coordinatorIsThere(tx) },
      { key: 'contract', path: '/kontrakter/ny', done: (await tx.contract.count({ where: contractScope(viewer) })) > 0 },
      { key: 'people', path: '/import', done: (await tx.candidate.count({ where: candidates })) > 0 },
      { key: 'request', path: '/kandidater', done: (await tx.placement.count({ where: { candidate: candidates } })) > 0 },
    ];
  });
  return steps.every(({ done }) => done) ? null : steps;
}
