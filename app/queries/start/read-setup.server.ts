import type { SetupStep, SetupStepKey } from '~/domain/setup-step';
import type { Viewer } from '~/domain/viewer';
import { asViewer } from '~/platform/sessions/viewer.server';
import { contractScope } from '~/policies/contract-scope';
import { organisationScope } from '~/policies/organisation-scope';
import { userScope } from '~/policies/user-scope';

const PATHS: Record<SetupStepKey, string> = { organisations: '/organisasjoner', users: '/brukere', contracts: '/kontrakter' };

/** How far the portal is set up for others than those who run it, step by step. */
export async function readSetup(viewer: Viewer): Promise<SetupStep[]> {
  return asViewer(viewer, async (tx) => {
    const others = { kind: { not: 'operator' as const } };
    const living = { memberships: { some: { endedAt: null, organisation: others } }, deactivatedAt: null };
    return [
      stepOf('organisations', await tx.organisation.count({ where: { AND: [organisationScope(viewer), others] } })),
      stepOf('users', await tx.user.count({ where: { AND: [userScope(viewer), living] } })),
      stepOf('contracts', await tx.contract.count({ where: contractScope(viewer) })),
    ];
  });
}

function stepOf(key: SetupStepKey, count: number): SetupStep {
  return { key, count, path: count === 0 ? `${PATHS[key]}/ny` : PATHS[key] };
}
