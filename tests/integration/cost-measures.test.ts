import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { addMeasure } from '~/commands/cost-measure/add-measure.server';
import { commentMeasure } from '~/commands/cost-measure/comment-measure.server';
import { documentMeasure } from '~/commands/cost-measure/document-measure.server';
import { moveMeasure } from '~/commands/cost-measure/move-measure.server';
import { addDays, today } from '~/domain/calendar-date';
import type { CostMeasureStep } from '~/domain/cost-measure';
import type { Viewer } from '~/domain/viewer';
import { asActor } from '~/platform/database.server';
import { readCostPage } from '~/queries/cost/read-cost-page.server';
import { readMeasure, readMeasureForAction } from '~/queries/cost/read-measure.server';
import { makeParties, statusOf, type Parties } from '../support/placement-parties';
import { makeViewer } from '../support/viewer';

const on = today();
let parties: Parties;
let buyer: Viewer;
let id: string;

beforeEach(async () => {
  parties = await makeParties();
  buyer = await makeViewer('buyer', { organisationId: parties.contract.buyerId });
  const added = await add(parties.coordinator);
  if (!added.ok) throw new Error(added.refusal.code);
  id = added.value;
});

function add(viewer: Viewer) {
  const measure = { part: 'mentoring', text: 'Går sammen med erfarne', plannedFor: addDays(on, 30) } as const;
  return addMeasure(viewer, parties.contract.id, measure, randomUUID());
}
const move = (step: CostMeasureStep, version: number, given: { happenedOn?: typeof on; reason?: string } = {}, viewer = parties.coordinator) =>
  moveMeasure(viewer, id, step, { version, happenedOn: on, reason: 'Ikke lenger nødvendig', ...given }, randomUUID());
const comment = (viewer: Viewer) => commentMeasure(viewer, id, { text: 'Fint' }, randomUUID());

test('a coordinator promises measures on the own contracts, and unit, NAV and the buyer read them', async () => {
  for (const viewer of [parties.coordinator, parties.caseworker, parties.lead, await makeViewer('nav_advisor'), buyer]) {
    expect((await readCostPage(viewer, parties.contract.id, on)).measures, viewer.role).toMatchObject([{ id, state: 'planned', isLate: false }]);
    expect(await readMeasure(viewer, id, on)).toMatchObject({ measure: { text: 'Går sammen med erfarne' } });
  }
  for (const viewer of [parties.stranger, parties.mentor, await makeViewer('buyer'), await makeViewer('admin')]) {
    expect(await statusOf(readMeasure(viewer, id, on)), viewer.role).toBe(404);
    expect(await statusOf(add(viewer)), viewer.role).toBe(404);
    expect(await statusOf(comment(viewer)), viewer.role).toBe(404);
  }
  expect(await statusOf(add(buyer))).toBe(404);
});

test('a measure comes into place and is ended with a reason, each once and not before the other', async () => {
  expect(await move('end', 1)).toMatchObject({ refusal: { code: 'not_possible_now' } });
  expect(await move('take_into_use', 1, { happenedOn: addDays(on, 1) })).toMatchObject({ refusal: { code: 'in_the_future' } });
  expect(await move('take_into_use', 1, { happenedOn: addDays(on, -3) })).toMatchObject({ ok: true });
  expect(await move('drop', 2)).toMatchObject({ refusal: { code: 'not_possible_now' } });
  expect(await move('end', 2, { happenedOn: addDays(on, -4) })).toMatchObject({ refusal: { code: 'before_in_place' } });
  expect(await move('end', 1)).toMatchObject({ refusal: { code: 'stale' } });
  expect(await move('end', 2)).toMatchObject({ ok: true });
  expect(await readMeasure(buyer, id, on)).toMatchObject({ measure: { state: 'ended', closeReason: 'Ikke lenger nødvendig', allowedActions: ['comment'] } });
});

test('only the supplier moves a measure on, and a form that has become impossible leads back to the measure', async () => {
  for (const viewer of [buyer, parties.lead, parties.stranger]) {
    expect(await statusOf(move('drop', 1, {}, viewer)), viewer.role).toBe(404);
    expect(await statusOf(readMeasureForAction(viewer, id, 'drop')), viewer.role).toBe(404);
  }
  await move('drop', 1);
  expect(await statusOf(readMeasureForAction(parties.coordinator, id, 'take_into_use'))).toBe(302);
});

test('evidence is written until the measure is over', async () => {
  const evidence = (version: number) => documentMeasure(parties.coordinator, id, { version, evidence: 'Ruteplaner', evidenceLink: 'https://example.no/x' }, randomUUID());
  expect(await evidence(1)).toMatchObject({ ok: true });
  expect(await readMeasure(buyer, id, on)).toMatchObject({ measure: { evidence: 'Ruteplaner', evidenceLink: 'https://example.no/x' } });
  await move('drop', 2);
  expect(await evidence(3)).toMatchObject({ refusal: { code: 'not_possible_now' } });
});

test('buyer and supplier comment as organisations, and the buyer’s connection does it', async () => {
  expect(await comment(buyer)).toMatchObject({ ok: true });
  expect(await comment(parties.coordinator)).toMatchObject({ ok: true });
  expect((await readMeasure(parties.lead, id, on)).comments).toMatchObject([{ text: 'Fint' }, { by: 'Rent og Pent AS' }]);
  expect(await statusOf(comment(parties.lead))).toBe(404);
  // The same form again is one comment.
  const again = randomUUID();
  await commentMeasure(buyer, id, { text: 'En gang' }, again);
  await commentMeasure(buyer, id, { text: 'En gang' }, again);
  expect((await readMeasure(buyer, id, on)).comments).toHaveLength(3);
});

test('PostgreSQL keeps what was promised, and lets nobody speak for another organisation or take a step back', async () => {
  const change = (viewer: Viewer, statement: string) => asActor(viewer, viewer.connection, (tx) => tx.$executeRawUnsafe(statement));
  await expect(change(parties.coordinator, `update cost_measures set text = 'Noe annet' where id = '${id}'`)).rejects.toThrow('not changed');
  await move('take_into_use', 1);
  await expect(change(parties.coordinator, `update cost_measures set in_place_on = null where id = '${id}'`)).rejects.toThrow('does not go back');
  await move('end', 2);
  await expect(change(parties.coordinator, `update cost_measures set closed_on = null, close_reason = null where id = '${id}'`)).rejects.toThrow('does not go back');
  const asSupplier = `insert into cost_measure_comments (measure_id, organisation_id, text, written_by) values ('${id}', '${parties.supplier.id}', 'x', '${buyer.membershipId}')`;
  await expect(change(buyer, asSupplier)).rejects.toThrow('row-level security');
});
