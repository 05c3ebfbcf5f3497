import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { changeTemplate } from '~/commands/training/change-template.server';
import { makePlan } from '~/commands/training/make-plan.server';
import { registerTemplate } from '~/commands/training/register-template.server';
import { setTemplateInUse } from '~/commands/training/set-template-in-use.server';
import { addDays, today } from '~/domain/calendar-date';
import { starterModules } from '~/domain/starter-modules';
import type { ModuleContent } from '~/domain/training-module';
import { readPlan } from '~/queries/training/read-plan.server';
import { listTemplates } from '~/queries/training/list-templates.server';
import { readTemplate } from '~/queries/training/read-template.server';
import { makeParties, moment, placeCandidate, statusOf, type Parties } from '../support/placement-parties';

let parties: Parties;
beforeAll(async () => {
  parties = await makeParties();
});

const windows: ModuleContent = {
  title: 'Vinduer', titleEn: 'Windows', hours: 4.5, method: null, language: null, evidence: null,
  aims: [{ text: 'Jeg kan pusse vinduer', textEn: 'I can clean windows' }],
};
let names = 0;
async function register(given: Partial<Parameters<typeof registerTemplate>[1]> = {}) {
  const input = { name: `Mal ${(names += 1)}`, starters: [], modules: [windows], ...given };
  const result = await registerTemplate(parties.coordinator, input, randomUUID());
  if (!result.ok) throw new Error(result.refusal.code);
  return { id: result.value, name: input.name };
}

test('a template begins from starter modules and own ones, in that order', async () => {
  const { id } = await register({ starters: ['machines', 'it'] });
  const { modules, number, hours } = await readTemplate(parties.coordinator, id);
  expect(modules).toEqual([starterModules.machines, starterModules.it, windows]);
  expect({ number, hours }).toEqual({ number: 1, hours: 16 + 8 + 4.5 });
});

test('a change is a new version; the former ones stay, and a plan keeps the one that it began with', async () => {
  const { id, name } = await register();
  const placement = await placeCandidate(parties, { acceptedAt: moment, startedOn: addDays(today(), -3) });
  await makePlan(parties.coordinator, { placementId: placement.id, templateId: id }, randomUUID());
  const changed = { id, name: `${name} b`, version: 1, modules: [{ ...windows, title: 'Gulv' }] };
  expect(await changeTemplate(parties.coordinator, changed, randomUUID())).toEqual({ ok: true, value: id });
  expect(await readTemplate(parties.coordinator, id)).toMatchObject({ number: 2, isLatest: true, modules: [{ title: 'Gulv' }] });
  expect(await readTemplate(parties.coordinator, id, 1)).toMatchObject({ number: 1, isLatest: false, modules: [{ title: 'Vinduer' }], allowedActions: [] });
  const { plan } = await readPlan(parties.coordinator, placement.id, today());
  expect(plan).toMatchObject({ template: { number: 1 }, modules: [{ title: 'Vinduer' }] });
  expect(await statusOf(readTemplate(parties.coordinator, id, 3))).toBe(404);
});

test('two changes of the same state: the second is told, and makes no version', async () => {
  const { id, name } = await register();
  const change = () => changeTemplate(parties.coordinator, { id, name, version: 1, modules: [windows] }, randomUUID());
  expect((await Promise.all([change(), change()])).filter(({ ok }) => ok)).toHaveLength(1);
  expect((await readTemplate(parties.coordinator, id)).versions).toHaveLength(2);
});

test('the same form sent twice is one template', async () => {
  const requestId = randomUUID();
  const input = { name: 'Én mal', starters: [], modules: [windows] };
  const sent = await Promise.all([registerTemplate(parties.coordinator, input, requestId), registerTemplate(parties.coordinator, input, requestId)]);
  expect(sent[0]).toEqual(sent[1]);
  expect((await listTemplates(parties.coordinator)).filter(({ name }) => name === 'Én mal')).toHaveLength(1);
});

test('two templates of one supplier do not have the same name; two suppliers’ may', async () => {
  const { name } = await register();
  const again = { name, starters: [], modules: [windows] };
  expect(await registerTemplate(parties.coordinator, again, randomUUID())).toMatchObject({ refusal: { code: 'template_name_taken', field: 'name' } });
  expect(await registerTemplate(parties.stranger, again, randomUUID())).toMatchObject({ ok: true });
});

test('a template is taken out of use and into use again; out of use it is not changed', async () => {
  const { id, name } = await register();
  const use = (version: number, inUse: boolean) => setTemplateInUse(parties.coordinator, { id, version, inUse }, randomUUID());
  expect(await use(1, false)).toMatchObject({ ok: true });
  expect(await changeTemplate(parties.coordinator, { id, name, version: 2, modules: [windows] }, randomUUID())).toMatchObject({ refusal: { code: 'not_possible_now' } });
  expect(await use(2, false)).toMatchObject({ refusal: { code: 'not_possible_now' } });
  expect(await use(1, true)).toMatchObject({ refusal: { code: 'stale' } });
  expect(await use(2, true)).toMatchObject({ ok: true });
});

test('another supplier’s templates do not exist; the unit and the mentor read them and change nothing', async () => {
  const { id, name } = await register();
  expect(await statusOf(readTemplate(parties.stranger, id))).toBe(404);
  expect(await statusOf(changeTemplate(parties.stranger, { id, name, version: 1, modules: [windows] }, randomUUID()))).toBe(404);
  expect(await readTemplate(parties.caseworker, id)).toMatchObject({ name, allowedActions: [] });
  for (const viewer of [parties.caseworker, parties.mentor]) {
    const refusal = { refusal: { code: 'not_possible_now' } };
    expect(await changeTemplate(viewer, { id, name, version: 1, modules: [windows] }, randomUUID())).toMatchObject(refusal);
    expect(await setTemplateInUse(viewer, { id, version: 1, inUse: false }, randomUUID())).toMatchObject(refusal);
  }
  expect((await listTemplates(parties.stranger)).some((template) => template.id === id)).toBe(false);
});
