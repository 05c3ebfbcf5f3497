import type { SetupStep, SetupStepKey } from '~/domain/setup-step';
import type { Viewer } from '~/domain/viewer';
import { asViewer } from '~/platform/sessions/viewer.server';
import { contractScope } from '~/policies/contract-scope';
import { organisationScope } from '~/policies/organisation-scope';
import { userScope } from '~/policies/user-scope';

const PATHS: Record<SetupStepKey, string> = { organisations: '/organisasjoner', users: '/brukere', contracts: '/kontrakter' };

/** How far the portal is set up for others than those who run it, step by step. They are counted with the others, as in the lists. */
export async function readSetup(viewer: Viewer): Promise<SetupStep[]> {
  return asViewer(viewer, async (tx) => {
    const others = { kind: { not: 'operator' as const } };
    const living = (where: object) => ({ AND: [userScope(viewer), { memberships: { some: { endedAt: null, ...where } }, deactivatedAt: null }] });
    const contracts = await tx.contract.count({ where: contractScope(viewer) });
    return [
      stepOf(
        'organisations',
        await tx.organisation.count({ where: { AND: [organisationScope(viewer), others] } }),
        await tx.organisation.count({ where: organisationScope(viewer) }),
      ),
      stepOf('users', await tx.user.count({ where: living({ organisation: others }) }), await tx.user.count({ where: living({}) })),
      stepOf('contracts', contracts, contracts),
    ];
  });
}

function stepOf(key: SetupStepKey, ofOthers: number, count: number): SetupStep {
  const done = ofOthers > 0;
  return { key, done, count, path: done ? PATHS[key] : `${PATHS[key]}/ny` };
}
