import { today, type CalendarDate } from '~/domain/calendar-date.ts';
import { DEMO_PASSWORD } from '~/domain/demo.ts';
import { asWorker, SYSTEM_USER_ID, type Transaction } from '~/platform/database.server.ts';
import { OperatorError } from '~/platform/operator-error.ts';
import { demoRows } from './demo/build-rows.ts';
import { publishQuarters } from './demo/publish-quarters.ts';
import { sendPeriodicReports } from './demo/send-periodic-reports.ts';
import { writeRows } from './demo/write-rows.ts';
import { DEMO_ACCOUNTS, type DemoAccount } from './demo-accounts.ts';

export type { DemoAccount } from './demo-accounts.ts';

/** A busy machine needs its time for two years of practice and what was published of it. */
const TIMEOUT_MS = 300_000;

/**
 * Loads the demo data as of a date, and resolves with one account per role. Where demo data was loaded before, it is
 * left as it is by now. Throws an `OperatorError` where the database has users or candidates of its own: theirs and
 * invented data must not mix.
 */
export async function loadDemoData(on: CalendarDate = today()): Promise<DemoAccount[]> {
  await asWorker(async (tx) => {
    // Two starts at once load it once.
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('praksisporten demo data'))`;
    if (await tx.user.findFirst({ where: { isDemo: true }, select: { id: true } })) return;
    await refuseRealData(tx);
    await writeRows(tx, demoRows(on), DEMO_PASSWORD);
    await publishQuarters(tx, on);
    await sendPeriodicReports(tx, on);
  }, { timeoutMs: TIMEOUT_MS });
  return DEMO_ACCOUNTS;
}

async function refuseRealData(tx: Transaction): Promise<void> {
  const users = await tx.user.count({ where: { id: { not: SYSTEM_USER_ID } } });
  const candidates = await tx.candidate.count();
  if (users + candidates > 0) {
    throw new OperatorError('Databasen har ekte brukere eller kandidater, så demodata legges ikke inn; bruk en tom database.');
  }
}
