import { asWorker, SYSTEM_USER_ID } from '~/platform/database.server.ts';
import { OperatorError } from '~/platform/operator-error.ts';
import { hashPassword } from '~/platform/sessions/password.server.ts';
import { DEMO_ACCOUNTS, DEMO_PASSWORD, type DemoAccount } from './demo-accounts.ts';

export type { DemoAccount } from './demo-accounts.ts';

/**
 * Loads the demo data where the database has none, and resolves with one account per role.
 * Throws an `OperatorError` where the database has real users: theirs and invented data must not mix.
 */
export async function loadDemoData(): Promise<DemoAccount[]> {
  const { real, demo } = await asWorker(async (tx) => ({
    real: await tx.user.count({ where: { isDemo: false, id: { not: SYSTEM_USER_ID } } }),
    demo: await tx.user.count({ where: { isDemo: true } }),
  }));
  if (real > 0) throw new OperatorError('Databasen har ekte brukere, så demodata legges ikke inn; bruk en tom database.');
  if (demo === 0) await createAccounts();
  return DEMO_ACCOUNTS;
}

async function createAccounts(): Promise<void> {
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  await asWorker(async (tx) => {
    for (const { email, name, role, organisation, kind, orgNumber } of DEMO_ACCOUNTS) {
      const { id: organisationId } = await tx.organisation.upsert({
        where: { kind_orgNumber: { kind, orgNumber } },
        create: { kind, orgNumber, name: organisation },
        update: {},
      });
      const user = await tx.user.create({ data: { email, name, isDemo: true } });
      await tx.userCredential.create({ data: { userId: user.id, passwordHash } });
      await tx.membership.create({ data: { userId: user.id, organisationId, role } });
    }
  });
}
