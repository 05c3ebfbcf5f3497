import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, addMonths, toDateColumn, type CalendarDate } from '~/domain/calendar-date';
import { CLOCKS, type Clock } from '~/domain/figures/definitions';
import type { Viewer } from '~/domain/viewer';
import { asWorker, withWorkerConnection } from '~/platform/database.server';
import { asViewer } from '~/platform/sessions/viewer.server';
import { taskKindsOf } from '~/policies/tasks';
import { readResultBatch } from '~/queries/result/read-result-batch.server';
import { findTasks } from '~/queries/task/list-tasks.server';
import { makeOrganisation } from '../support/facts';
import type { FigureFacts, FollowUpStatus } from '../support/figure-facts';
import { loadFacts } from '../support/load-facts';
import { underOwnNames } from '../support/own-names';
import { randomFacts } from '../support/random-facts';
import { measuredBy, named, referenceConflicts, referenceDue, type ReferenceDecision } from '../support/reference-results';
import { makeViewer } from '../support/viewer';

const RUNS = 15;
const TIMEOUT_MS = 300_000;
const STATUSES: FollowUpStatus[] = ['ordinary', 'subsidised', 'not_employed'];

const day = fc.record({ near: fc.nat({ max: 200 }), months: fc.constantFrom(0, 6, 6, 12), offset: fc.constantFrom(-15, -14, -13, 0, 1, 31, 32, 90) });
const decisionPlan = fc.record({ near: fc.nat({ max: 200 }), after: fc.constantFrom(-10, 0, 1, 20, 40), status: fc.constantFrom(...STATUSES) });

/** Who looks after somebody, and whether a NAV office sees them. */
const carePlan = fc.record({
  caseworker: fc.constantFrom('own' as const, 'colleague' as const, null),
  share: fc.constantFrom('lives' as const, 'ended' as const, null),
  isProtected: fc.integer({ min: 0, max: 5 }).map((number) => number === 0),
});
type Care = typeof carePlan extends fc.Arbitrary<infer Value> ? Value : never;
const inCare = ({ caseworker, isProtected }: Care) => caseworker === 'own' || (caseworker === null && !isProtected);
const seenByNav = ({ share, isProtected }: Care) => share === 'lives' && !isProtected;

test('the worklists contain exactly the results due that lack an answer, and those about which sources differ', async () => {
  await fc.assert(
    fc.asyncProperty(
      randomFacts, fc.tuple(fc.constantFrom(...CLOCKS), fc.constantFrom(...CLOCKS)), fc.array(day, { minLength: 1, maxLength: 2 }),
      fc.array(decisionPlan, { maxLength: 6 }), fc.array(carePlan, { minLength: 6, maxLength: 6 }),
      async ({ facts: drawn, days }, [first, second], plans, decisionPlans, care) => {
        const facts = underOwnNames(drawn);
        const clocks = new Map<string, Clock>(facts.contracts.map((name, place) => [name, place === 0 ? first : second]));
        const decisions = decided(facts, clocks, decisionPlans);
        const { lead, caseworker, nav, candidates } = await written(facts, clocks, decisions, care);
        const careOf = new Map(facts.candidates.map(({ id }, place) => [id, care[place] ?? expect.fail()]));
        const of = (names: string[], sees: (care: Care) => boolean) => names.filter((name) => sees(careOf.get(name.split(' ')[0] ?? '') ?? expect.fail()));
        for (const plan of plans) {
          const on = addDays(addMonths(days[plan.near % days.length] ?? '2024-01-01', plan.months), plan.offset);
          const due = referenceDue(facts, clocks, on);
          const conflicts = referenceConflicts(facts, clocks, decisions, on);
          for (const [viewer, sees] of [[lead, () => true], [caseworker, inCare]] as const) {
            expect(await worklistOf(viewer, candidates, on), `${viewer.role} ${on}`).toEqual({ due: of(due, sees), conflicts: of(conflicts, sees) });
          }
          expect(await worklistOf(nav, candidates, on), `${nav.role} ${on}`).toEqual({ due: of(due, seenByNav), conflicts: [] });
        }
      },
    ),
    { numRuns: RUNS },
  );
}, TIMEOUT_MS);

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

/** Writes it all for a unit of its own; gives those who follow its candidates, and the candidates' names by id. */
async function written(facts: FigureFacts, clocks: ReadonlyMap<string, Clock>, decisions: ReferenceDecision[], care: readonly Care[]) {
  const { id: unit } = await makeOrganisation('refugee_unit');
  const ids = await withWorkerConnection((client) => loadFacts((sql, rows) => client.query(sql, [JSON.stringify(rows)]), facts, unit));
  const [caseworker, colleague] = [await makeViewer('caseworker', { organisationId: unit }), await makeViewer('caseworker', { organisationId: unit })];
  const nav = await makeViewer('nav_advisor');
  await asWorker(async (tx) => {
    for (const [place, { caseworker: whose, share, isProtected }] of care.entries()) {
      const id = ids.candidates.get(facts.candidates[place]?.id ?? '');
      if (!id) continue;
      const caseworkerId = whose && { own: caseworker, colleague }[whose].membershipId;
      await tx.candidate.update({ where: { id }, data: { caseworkerId, protectedAddress: isProtected } });
      const days = { sharedAt: new Date('2023-01-02'), endedAt: share === 'ended' ? new Date('2023-01-03') : null };
      if (share) await tx.navShare.create({ data: { candidateId: id, navOfficeId: nav.organisationId, purpose: 'Oppfølging', ...days } });
    }
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
  return { lead: await makeViewer('unit_lead', { organisationId: unit }), caseworker, nav, candidates };
}

/** What the screen that takes results holds, counted as the start page counts it, and the conflicts on the start page. */
async function worklistOf(viewer: Viewer, candidates: ReadonlyMap<string, string>, on: CalendarDate) {
  const kinds = taskKindsOf[viewer.role].filter((kind) => kind === 'result_due' || kind === 'decide_result');
  const { tasks } = await asViewer(viewer, (tx) => findTasks(tx, viewer, on, kinds));
  const { months } = await readResultBatch(viewer, { month: null, kind: 'due', page: 1 }, on);
  const lines = tasks.filter(({ kind }) => kind === 'result_due');
  expect(lines.map(({ subject, path }) => `${path.split('=')[1]}: ${Number.parseInt(subject)}`).sort())
    .toEqual(months.map(({ month, count }) => `${month}: ${count}`).sort());
  const due: string[] = [];
  for (const { month, count } of months) {
    for (let page = 1; (page - 1) * 25 < count; page += 1) {
      const { rows } = await readResultBatch(viewer, { month, kind: 'due', page }, on);
      due.push(...rows.map(({ candidateId, measuredOn }) => `${candidates.get(candidateId)} ${measuredOn}`));
    }
  }
  expect(due).toHaveLength(months.reduce((sum, { count }) => sum + count, 0));
  const conflicts = tasks
    .filter(({ kind }) => kind === 'decide_result')
    .map(({ path }) => path.split('/'))
    .map(([, , candidate = '', , measuredOn]) => `${candidates.get(candidate)} ${measuredOn}`);
  return { due: due.sort(), conflicts: conflicts.sort() };
}
