// An answer about somebody and the decision between answers, at the same moment.
import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { recordFollowUp } from '~/commands/follow-up/record-follow-up.server';
import { decideResult } from '~/commands/result/decide-result.server';
import { addDays, addMonths, today } from '~/domain/calendar-date';
import type { Viewer } from '~/domain/viewer';
import { asActor, asWorker, type Transaction } from '~/platform/database.server';
import { readResultDecision } from '~/queries/result/read-result-decision.server';
import { asOwner } from '../support/database';
import { makeCandidate, makeContract, makeFollowUp, makePlacement, shareWithNav } from '../support/facts';
import { makeViewer } from '../support/viewer';

const on = today();
/** The last day that is six months before a day that is over. */
const ended = addMonths(addDays(on, -10), -6);
const measuredOn = addMonths(ended, 6);
let caseworker: Viewer;
let nav: Viewer;
let candidateId: string;
beforeEach(async () => {
  caseworker = await makeViewer('caseworker');
  nav = await makeViewer('nav_advisor');
  candidateId = (await makeCandidate(caseworker.organisationId, { caseworkerId: caseworker.membershipId })).id;
  const { id: contractId, supplierId } = await makeContract({ startsOn: addMonths(on, -36) });
  await makePlacement({ candidateId, contractId, supplierId }, { startedOn: addMonths(ended, -3), endedOn: ended });
  await shareWithNav(candidateId, nav.organisationId);
  await makeFollowUp(candidateId, { source: 'candidate', status: 'not_employed', statusDate: measuredOn, registeredOn: measuredOn });
  await say('ordinary');
});

const say = (status: 'ordinary' | 'education') =>
  recordFollowUp(nav, candidateId, { statusDate: measuredOn, status, method: 'phone', note: undefined, source: undefined }, randomUUID());

/** Runs `act` while `holder` has something of its own under way that is not committed before `act` waits for it. */
async function meanwhile<T>(holder: Viewer, under: (tx: Transaction) => Promise<unknown>, act: () => Promise<T>) {
  return asActor(holder, 'portal_app', async (tx) => {
    await under(tx);
    const acted = act();
    await expect.poll(waiting, { timeout: 10_000 }).toBeGreaterThan(0);
    const [clock] = await tx.$queryRaw<{ now: Date }[]>`select clock_timestamp() as now`;
    return { acted, heldUntil: clock?.now ?? new Date(Number.NaN) };
  });
}

const waiting = () =>
  asOwner(async (client) => {
    const { rows } = await client.query<{ count: number }>(`select count(*)::int as count from pg_locks where not granted and database = (select oid from pg_database where datname = current_database())`);
    return rows[0]?.count ?? 0;
  });

test('a decision waits for a correction that is being written, and is refused because it has not seen it', async () => {
  const { seen } = await readResultDecision(caseworker, candidateId, measuredOn, on);
  const correct = (tx: Transaction) =>
    tx.followUp.updateMany({ where: { candidateId, source: 'nav' }, data: { status: 'education', version: { increment: 1 } } });
  const decide = () => decideResult(caseworker, { candidateId, measuredOn }, { status: 'ordinary', reason: 'x', seen }, randomUUID());
  const { acted } = await meanwhile(nav, correct, decide);
  expect(await acted).toMatchObject({ ok: false, refusal: { code: 'answers_changed' } });
});

test('an answer that waits for a decision is given after it, and so can contradict it', async () => {
  const decide = (tx: Transaction) => tx.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${`answers ${candidateId}`}, 0))::text`;
  const { acted, heldUntil } = await meanwhile(caseworker, decide, () => say('education'));
  expect(await acted).toMatchObject({ ok: true });
  const answer = await asWorker((tx) => tx.followUp.findFirstOrThrow({ where: { candidateId, source: 'nav' } }));
  expect(answer.answeredAt.getTime()).toBeGreaterThanOrEqual(heldUntil.getTime());
});
