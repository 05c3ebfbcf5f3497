import { beforeAll, expect, test } from 'vitest';
import { readFigureQuery } from '~/domain/figures/figure-query.ts';
import type { FigureList } from '~/domain/figures/figure-lists.ts';
import type { Viewer } from '~/domain/viewer.ts';
import { listFigurePeople } from '~/queries/figures/list-figure-people.server.ts';
import { readFiguresPage } from '~/queries/figures/read-figures-page.server.ts';
import { makeCandidate, makeContract, makeEmployment, makeFollowUp, makePlacement, shareWithNav } from '../support/facts.ts';
import { makeViewer } from '../support/viewer.ts';

const reading = readFigureQuery(new URLSearchParams('stikkdato=2026-06-30'), '2026-06-30');
const people = (viewer: Viewer, list: FigureList, page = 1) => listFigurePeople(viewer, reading.query, list, { page });
const after6 = (result: 'cohort' | 'ordinary' | 'unknown' | 'pending') => ({ name: 'resultater', horizon: 6, result }) as const;
let lead: Viewer;
let nav: Viewer;

/** A candidate of `unitId` whose practice ended on 31 August 2025, so that 28 February 2026 is measured. */
async function candidateAfterPractice(unitId: string, lastName: string, contract: { id: string; supplierId: string }) {
  const { id } = await makeCandidate(unitId, { firstName: 'Test', lastName });
  const parties = { candidateId: id, contractId: contract.id, supplierId: contract.supplierId };
  await makePlacement(parties, { startedOn: '2025-06-01', endedOn: '2025-08-31' });
  return id;
}

beforeAll(async () => {
  lead = await makeViewer('unit_lead');
  nav = await makeViewer('nav_advisor');
  const contract = await makeContract();
  const elsewhere = (await makeViewer('caseworker')).organisationId;
  const asked = await candidateAfterPractice(lead.organisationId, 'Ali', contract);
  const working = await candidateAfterPractice(lead.organisationId, 'Berg', contract);
  await candidateAfterPractice(lead.organisationId, 'Dal', contract);
  await candidateAfterPractice(elsewhere, 'Fremmed', contract);
  await makeFollowUp(asked, { statusDate: '2026-03-10', registeredOn: '2026-03-12', status: 'subsidised', source: 'nav' });
  await makeEmployment(working, { startedOn: '2026-01-01', employerName: 'Prøvehotellet AS' });
  await shareWithNav(working, nav.organisationId);
});

test('each row says who, when it was measured, what came of it and what decided', async () => {
  const { rows, total } = await people(lead, after6('cohort'));
  expect(total).toBe(3);
  expect(rows.map(({ candidate, measuredOn, outcome, rule, followUp, job }) => [candidate.lastName, measuredOn, outcome, rule, followUp, job?.employer])).toEqual([
    ['Ali', '2026-02-28', 'subsidised', 1, { statusDate: '2026-03-10', source: 'nav' }, undefined],
    ['Berg', '2026-02-28', 'ordinary', 2, null, 'Prøvehotellet AS'],
    ['Dal', '2026-02-28', 'unknown', 4, null, undefined],
  ]);
});

test('one outcome lists those with that outcome', async () => {
  const { rows } = await people(lead, after6('unknown'));
  expect(rows.map(({ candidate }) => candidate.lastName)).toEqual(['Dal']);
});

test('people that the viewer may not see are counted, and nothing more', async () => {
  const answer = await people(lead, after6('cohort'));
  expect(answer.hiddenPeople).toBe(1);
  expect(JSON.stringify(answer)).not.toContain('Fremmed');
  const shared = await people(nav, after6('cohort'));
  expect(shared.rows.map(({ candidate }) => candidate.lastName)).toEqual(['Berg']);
  expect(shared.hiddenPeople).toBe(3);
});

test('the visible rows and the hidden people together are the number on the card', async () => {
  const { result } = await readFiguresPage(lead, reading);
  const { total, hiddenPeople } = await people(lead, after6('cohort'));
  expect(total + hiddenPeople).toBe(result?.figures.employed[6].cohort);
  const during = await people(lead, { name: 'i-praksis-i-perioden' });
  expect(during.total + during.hiddenPeople).toBe(result?.figures.inPractice.duringPeriod);
});

test.each(['startet', 'avsluttet', 'i-praksis', 'tid-for-jobb', 'ansettelser', 'kompetansebevis'] as const)('the list «%s» can be read', async (name) => {
  const { rows, total } = await people(lead, { name });
  expect(rows).toHaveLength(total);
});

test('a page after the last has no rows and still says how many there are', async () => {
  expect(await people(lead, after6('cohort'), 2)).toMatchObject({ total: 3, rows: [] });
});
