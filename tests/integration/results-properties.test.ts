import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, addMonths, toDateColumn, type CalendarDate } from '~/domain/calendar-date';
import { CLOCKS, type Clock } from '~/domain/figures/definitions';
import type { Viewer } from '~/domain/viewer';
import { asWorker, withWorkerConnection } from '~/platform/database.server';
import { readResultBatch } from '~/queries/result/read-result-batch.server';
import { listTasks } from '~/queries/task/list-tasks.server';
import { makeOrganisation } from '../support/facts';
import type { FigureFacts, FollowUpStatus } from '../support/figure-facts';
import { loadFacts } from '../support/load-facts';
import { freshOrganisationNumber } from '../support/organisation-number';
import { randomFacts } from '../support/random-facts';
import { measuredBy, named, referenceConflicts, referenceDue, type ReferenceDecision } from '../support/reference-results';
import { makeViewer } from '../support/viewer';

const RUNS = 15;
const TIMEOUT_MS = 180_000;
const STATUSES: FollowUpStatus[] = ['ordinary', 'subsidised', 'not_employed'];

const day = fc.record({ near: fc.nat({ max: 200 }), months: fc.constantFrom(0, 6, 6, 12), offset: fc.constantFrom(-15, -14, -13, 0, 1, 31, 32, 90) });
const decisionPlan = fc.record({ near: fc.nat({ max: 200 }), after: fc.constantFrom(-10, 0, 1, 20, 40), status: fc.constantFrom(...STATUSES) });
let run = 0;

test('the worklists contain exactly the results due that lack an answer, and those about which sources differ', async () => {
  await fc.assert(
    fc.asyncProperty(
      randomFacts, fc.tuple(fc.constantFrom(...CLOCKS), fc.constantFrom(...CLOCKS)), fc.array(day, { minLength: 1, maxLength: 3 }),
      fc.array(decisionPlan, { maxLength: 6 }),
      async ({ facts: drawn, days }, [first, second], plans, decisionPlans) => {
        const facts = underOwnNames(drawn);
        const clocks = new Map<string, Clock>(facts.contracts.map((name, place) => [name, place === 0 ? first : second]));
        const decisions = decided(facts, clocks, decisionPlans);
        const { lead, candidates } = await written(facts, clocks, decisions);
        for (const plan of plans) {
          const on = addDays(addMonths(days[plan.near % days.length] ?? '2024-01-01', plan.months), plan.offset);
          expect(await dueOnScreen(lead, candidates, on), `due ${on}`).toEqual(referenceDue(facts, clocks, on));
          expect(await conflictsOnStartPage(lead, candidates, on), `conflicts ${on}`)
            .toEqual(referenceConflicts(facts, clocks, decisions, on));
        }
      },
    ),
    { numRuns: RUNS },
  );
}, TIMEOUT_MS);

/** The same facts under names that no other run has. */
function underOwnNames(facts: FigureFacts): FigureFacts {
  run += 1;
  const numbers = new Map(facts.suppliers.map((number) => [number, freshOrganisationNumber()]));
  const text = JSON.stringify(facts)
    .replace(/"(TK-\d|[KPJ]\d+)"/g, `"R${run}-$1"`)
    .replace(/"(9\d{8})"/g, (whole, number: string) => (numbers.has(number) ? `"${numbers.get(number)}"` : whole));
  return JSON.parse(text) as FigureFacts;
}

/** Decisions about measuring dates, each with the unit's answer that it is; adds those answers to the facts. */
function decided(facts: FigureFacts, clocks: ReadonlyMap<string, Clock>, plans: { near: number; after: number; status: FollowUpStatus }[]) {
  const measured = measuredBy(facts, clocks, '2035-01-01');
  const decisions: ReferenceDecision[] = [];
  for (const { near, after, status } of plans) {
    const about = measured[near % measured.length];
    if (!about) continue;
    const on = addDays(about.measuredOn, after);
    const statusDate = on < about.measuredOn ? on : about.measuredOn;
    const taken = facts.followUps.some((row) => row.candidate === about.candidate && row.statusDate === statusDate
      && row.registeredOn === on && row.source === 'unit' && !row.voided);
    if (taken || decisions.some((row) => named(row) === named(about) && row.on === on)) continue;
    facts.followUps.push({ candidate: about.candidate, statusDate, registeredOn: on, source: 'unit', status });
    decisions.push({ ...about, status, on });
  }
  return decisions;
}

/** Writes it all for a unit of its own; gives its lead, and the candidates' names by id. */
async function written(facts: FigureFacts, clocks: ReadonlyMap<string, Clock>, decisions: ReferenceDecision[]) {
  const { id: unit } = await makeOrganisation('refugee_unit');
  const ids = await withWorkerConnection((client) => loadFacts((sql, rows) => client.query(sql, [JSON.stringify(rows)]), facts, unit));
  await asWorker(async (tx) => {
    for (const [reference, clock] of clocks) await tx.contract.updateMany({ where: { reference }, data: { clock } });
    for (const { candidate, measuredOn, status, on } of decisions) {
      const candidateId = ids.candidates.get(candidate) ?? '';
      const key = { candidateId, statusDate: toDateColumn(on < measuredOn ? on : measuredOn), registeredOn: toDateColumn(on), source: 'unit' as const };
      const answer = await tx.followUp.findFirstOrThrow({ where: { ...key, voidedAt: null } });
      const decidedAt = new Date(`${on}T17:00:00Z`);
      await tx.resultDecision.create({ data: { candidateId, measuredOn: toDateColumn(measuredOn), status, reason: 'Sjekket.', decidedAt, followUpId: answer.id } });
    }
  });
  const candidates = new Map([...ids.candidates].map(([name, id]) => [id, name]));
  return { lead: await makeViewer('unit_lead', { organisationId: unit }), candidates };
}

async function dueOnScreen(lead: Viewer, candidates: ReadonlyMap<string, string>, on: CalendarDate): Promise<string[]> {
  const found: string[] = [];
  const { months } = await readResultBatch(lead, { month: null, kind: 'due', page: 1 }, on);
  for (const { month, count } of months) {
    for (let page = 1; (page - 1) * 25 < count; page += 1) {
      const { rows } = await readResultBatch(lead, { month, kind: 'due', page }, on);
      found.push(...rows.map(({ candidateId, measuredOn }) => `${candidates.get(candidateId)} ${measuredOn}`));
    }
  }
  const lines = (await listTasks(lead, on)).tasks.filter(({ kind }) => kind === 'result_due');
  expect(lines.map(({ subject }) => Number.parseInt(subject))).toEqual(expect.arrayContaining(months.map(({ count }) => count)));
  expect(found).toHaveLength(months.reduce((sum, { count }) => sum + count, 0));
  return found.sort();
}

async function conflictsOnStartPage(lead: Viewer, candidates: ReadonlyMap<string, string>, on: CalendarDate): Promise<string[]> {
  const { tasks } = await listTasks(lead, on);
  return tasks
    .filter(({ kind }) => kind === 'decide_result')
    .map(({ path }) => path.split('/'))
    .map(([, , candidate = '', , measuredOn]) => `${candidates.get(candidate)} ${measuredOn}`)
    .sort();
}
