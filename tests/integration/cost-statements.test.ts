import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { saveStatement } from '~/commands/cost-statement/save-statement.server';
import { sendStatement } from '~/commands/cost-statement/send-statement.server';
import { addDays, addMonths, toDateColumn, today } from '~/domain/calendar-date';
import { statementDueOn } from '~/domain/cost-statement';
import { lastQuarterEnd, quarterEndOf, quarterStart } from '~/domain/quarter';
import type { Viewer } from '~/domain/viewer';
import { asActor, asWorker } from '~/platform/database.server';
import { readCostPage } from '~/queries/cost/read-cost-page.server';
import { readStatementForm } from '~/queries/cost/read-statement-form.server';
import { readStatement, readStatementToSend } from '~/queries/cost/read-statement.server';
import { listTasks } from '~/queries/task/list-tasks.server';
import { makeParties, moment, placeCandidate, statusOf, type Parties } from '../support/placement-parties';
import { makeStatement } from '../support/published-costs';
import { makeViewer } from '../support/viewer';

const on = today();
const quarterEnd = lastQuarterEnd(on);
const before = addDays(quarterStart(quarterEnd), -1);
let parties: Parties;
let buyer: Viewer;

beforeEach(async () => {
  parties = await makeParties();
  buyer = await makeViewer('buyer', { organisationId: parties.contract.buyerId });
});

const typed = { wageSubsidy: 60_000, otherSupport: 0, priceEffect: -0.5, evidence: 'Kalkyle' };
type Given = Partial<Parameters<typeof saveStatement>[2]>;
const save = (given: Given = {}, viewer = parties.coordinator, of = quarterEnd) =>
  saveStatement(viewer, { contractId: parties.contract.id, quarterEnd: of }, { version: 0, mentorHours: 0, trainingHours: 0, ...typed, ...given }, randomUUID());
const form = (of = quarterEnd, viewer = parties.coordinator) => readStatementForm(viewer, parties.contract.id, of, on);
const send = (id: string, version = 1, viewer = parties.coordinator) => sendStatement(viewer, id, { version }, randomUUID());

async function valueOf(work: ReturnType<typeof save>): Promise<string> {
  const result = await work;
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
}

/** Somebody in practice through the quarter, present in two weeks of it and ill in a third, with one completed module. */
async function practised() {
  const placement = await placeCandidate(parties, { acceptedAt: moment, startedOn: quarterStart(quarterEnd), endedOn: addDays(quarterEnd, -40) });
  const week = addDays(quarterStart(quarterEnd), 14);
  await asWorker(async (tx) => {
    for (const [place, attendance] of (['present', 'present', 'ill'] as const).entries()) {
      const day = toDateColumn(addDays(week, 7 * place));
      const monday = new Date(day.getTime() - ((day.getUTCDay() + 6) % 7) * 86_400_000);
      await tx.weeklyReport.create({ data: { placementId: placement.id, weekStartsOn: monday, howItGoes: 'good', attendanceDays: { create: { day, attendance } } } });
    }
    const aim = { position: 0, text: 'Kan vaske gulv', level: 'on_own', levelSetAt: toDateColumn(addDays(week, 3)) } as const;
    await tx.trainingPlan.create({
      data: { placementId: placement.id, trainingModules: { create: { position: 0, title: 'Metoder', hours: 7.5, trainingAims: { create: aim } } } },
    });
  });
  return placement;
}

test('a statement begins with what the portal knows, also of somebody whom the supplier no longer sees', async () => {
  await practised();
  expect((await form()).basis).toMatchObject({ weeks: 2, trainingHours: 7.5, hoursAWeek: 2, asIn: null, suggested: { mentorHours: 4, trainingHours: 7.5 } });
  await makeStatement(parties, before, { mentorHours: 16 });
  expect((await form()).basis).toMatchObject({ hoursAWeek: 3.2, asIn: before, suggested: { mentorHours: 6.4, trainingHours: 7.5 } });
});

test('hours that differ from what the portal knows say why', async () => {
  await practised();
  expect(await save({ mentorHours: 12, trainingHours: 7.5 })).toMatchObject({ refusal: { code: 'changed_reason_missing', field: 'changedReason' } });
  expect(await save({ mentorHours: 4, trainingHours: 7.5 })).toMatchObject({ ok: true });
  expect(await save({ version: 1, mentorHours: 12, trainingHours: 7.5, changedReason: 'Timelisten' })).toMatchObject({ ok: true });
  expect(await save({ version: 1, mentorHours: 4, trainingHours: 7.5 })).toMatchObject({ refusal: { code: 'stale' } });
});

test('a draft is its supplier’s alone; what was sent is read by all, and hours and support by everybody but the buyer', async () => {
  const id = await valueOf(save());
  const followers = [parties.caseworker, parties.lead, await makeViewer('nav_advisor')];
  for (const viewer of [...followers, buyer]) expect(await statusOf(readStatement(viewer, id)), viewer.role).toBe(404);
  for (const viewer of [buyer, parties.lead, parties.stranger]) expect(await statusOf(send(id, 1, viewer)), viewer.role).toBe(404);
  expect(await send(id)).toMatchObject({ ok: true });
  for (const viewer of [...followers, parties.colleague]) expect(await readStatement(viewer, id), viewer.role).toMatchObject({ details: { wageSubsidy: 60_000 } });
  expect(await readStatement(buyer, id)).toMatchObject({ statement: { priceEffect: -0.5, allowedActions: [] }, details: null });
  for (const viewer of [parties.stranger, await makeViewer('buyer'), parties.mentor]) expect(await statusOf(readStatement(viewer, id)), viewer.role).toBe(404);
});

test('what was sent stands: a correction is a new one with a reason, and the old one is still read', async () => {
  const first = await valueOf(save());
  await send(first);
  expect(await send(first, 2)).toMatchObject({ refusal: { code: 'not_possible_now' } });
  expect(await statusOf(readStatementToSend(parties.coordinator, first))).toBe(302);
  expect(await save()).toMatchObject({ refusal: { code: 'required', field: 'correctionReason' } });
  const second = await valueOf(save({ wageSubsidy: 80_000, correctionReason: 'Glemte en utbetaling' }));
  expect(await readStatement(buyer, first)).toMatchObject({ statement: { isLatest: true, versions: [{ number: 1 }] } });
  await send(second);
  expect(await readStatement(buyer, first)).toMatchObject({ statement: { isLatest: false, versions: [{ number: 2 }, { number: 1 }] } });
  expect((await readCostPage(parties.lead, parties.contract.id, on)).support).toMatchObject({ kroner: 80_000 });
});

test('PostgreSQL keeps what was sent, and no buyer’s connection reads hours or support', async () => {
  const id = await valueOf(save());
  await send(id);
  const run = (viewer: Viewer, statement: string) => asActor(viewer, viewer.connection, (tx) => tx.$executeRawUnsafe(statement));
  expect(await run(parties.coordinator, `update cost_statements set price_effect = 9 where id = '${id}'`)).toBe(0);
  expect(await run(parties.coordinator, `update cost_statement_details set wage_subsidy = 9 where id = '${id}'`)).toBe(0);
  for (const column of ['*', 'wage_subsidy', 'mentor_hours', 'count(*)']) {
    await expect(run(buyer, `select ${column} from cost_statement_details`), column).rejects.toThrow('permission denied');
  }
  for (const call of [`cost_facts('${parties.contract.id}', '${quarterEnd}')`, 'owed_cost_statements()']) {
    await expect(run(buyer, `select ${call}`), call).rejects.toThrow('permission denied');
  }
});

test('a quarter is stated by a supplier of the contract once it is over, and not before the contract', async () => {
  const current = quarterEndOf(addDays(quarterEnd, 1));
  for (const of of [current, quarterEndOf(addMonths('2024-01-01', -3))]) expect(await statusOf(form(of)), of).toBe(404);
  expect(await statusOf(save({}, parties.coordinator, current))).toBe(404);
  for (const viewer of [parties.stranger, parties.lead, buyer]) expect(await statusOf(save({}, viewer)), viewer.role).toBe(404);
});

test('a quarter with somebody in practice waits for its statement until it is sent, and is a task with a date', async () => {
  const waiting = async () => (await listTasks(parties.coordinator, on)).tasks.filter(({ kind }) => kind === 'write_cost_statement');
  expect(await waiting()).toEqual([]);
  await practised();
  expect(await waiting()).toMatchObject([{ subject: parties.contract.name, dueOn: statementDueOn(quarterEnd) }]);
  const id = await valueOf(save({ mentorHours: 4, trainingHours: 7.5 }));
  expect(await waiting()).toHaveLength(1);
  expect((await readCostPage(parties.lead, parties.contract.id, on)).quarters).toMatchObject([{ isOwed: true, statement: null, draftId: null }]);
  await send(id);
  expect(await waiting()).toEqual([]);
  expect((await listTasks(parties.stranger, on)).tasks.filter(({ kind }) => kind === 'write_cost_statement')).toEqual([]);
});
