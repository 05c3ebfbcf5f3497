import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { addModule } from '~/commands/training/add-module.server';
import { changeModule } from '~/commands/training/change-module.server';
import { makePlan as makePlanFrom } from '~/commands/training/make-plan.server';
import { removeModule } from '~/commands/training/remove-module.server';
import { setLevels } from '~/commands/training/set-levels.server';
import { addDays, today } from '~/domain/calendar-date';
import type { Viewer } from '~/domain/viewer';
import { asWorker } from '~/platform/database.server';
import { readPlan } from '~/queries/training/read-plan.server';
import { shareWithNav } from '../support/facts';
import { makeParties, moment, placeCandidate, statusOf, type Parties } from '../support/placement-parties';
import { makePlan, makeTemplate } from '../support/training-facts';
import { makeViewer } from '../support/viewer';

const on = today();
let parties: Parties;
let active: Parameters<typeof placeCandidate>[1];
let templateId: string;
beforeAll(async () => {
  parties = await makeParties();
  active = { acceptedAt: moment, startedOn: addDays(on, -30), mentorId: parties.mentor.membershipId };
  templateId = (await makeTemplate(parties.supplier.id)).id;
});

const make = (placementId: string, viewer: Viewer = parties.mentor) => makePlanFrom(viewer, { placementId, templateId }, randomUUID());
const progressOf = (aimId: string) => asWorker((tx) => tx.trainingProgress.findMany({ where: { aimId }, orderBy: { setAt: 'asc' } }));
const planned = async (...levels: Parameters<typeof makePlan>[1][number]['levels'][]) => {
  const placement = await placeCandidate(parties, active);
  const plan = await makePlan(placement.id, levels.map((of) => ({ levels: of })));
  const aims = plan.trainingModules.flatMap(({ trainingAims }) => trainingAims.map(({ id }) => id));
  return { placementId: placement.id, plan, aims: aims as [string, ...string[]], moduleId: plan.trainingModules[0]?.id as string };
};

describe('a plan', () => {
  test('is made from the template by mentor or coordinator, and shown to the unit and NAV', async () => {
    const { id, candidateId } = await placeCandidate(parties, active);
    expect(await make(id)).toEqual({ ok: true, value: id });
    const nav = await makeViewer('nav_advisor');
    await shareWithNav(candidateId, nav.organisationId);
    for (const viewer of [parties.mentor, parties.coordinator, parties.caseworker, nav]) {
      const { plan } = await readPlan(viewer, id, on);
      expect(plan?.template).toMatchObject({ number: 1, name: 'Renhold i skoler' });
      expect(plan?.modules).toMatchObject([{ title: 'Maskiner', hours: 16, progress: { reached: 0, aims: 2, completed: false } }]);
    }
  });

  test('is one a placement, also when two make it at once', async () => {
    const { id } = await placeCandidate(parties, active);
    const made = await Promise.all([make(id), make(id, parties.coordinator)]);
    expect(made.filter(({ ok }) => ok)).toHaveLength(1);
    expect(made.find(({ ok }) => !ok)).toMatchObject({ refusal: { code: 'plan_exists' } });
  });

  test('does not exist for a stranger, another mentor, or 41 days after the end', async () => {
    const { id } = await placeCandidate(parties, active);
    const over = await placeCandidate(parties, { ...active, startedOn: addDays(on, -100), endedOn: addDays(on, -41) });
    await makePlan(over.id, [{ levels: ['on_own'] }]);
    const colleague = await makeViewer('mentor', { organisationId: parties.supplier.id });
    for (const viewer of [parties.stranger, colleague]) expect(await statusOf(make(id, viewer))).toBe(404);
    for (const viewer of [parties.mentor, parties.coordinator]) expect(await statusOf(readPlan(viewer, over.id, on))).toBe(404);
    expect((await readPlan(parties.caseworker, over.id, on)).plan).not.toBeNull();
  });

  test('is neither made by the unit, nor before the supplier has accepted', async () => {
    const asked = await placeCandidate(parties, { mentorId: parties.mentor.membershipId });
    expect(await make(asked.id, parties.coordinator)).toMatchObject({ ok: false, refusal: { code: 'not_possible_now' } });
    const { id } = await placeCandidate(parties, active);
    expect(await make(id, parties.caseworker)).toMatchObject({ ok: false });
  });

  test('is not made from a template that is out of use or another supplier’s', async () => {
    const { id } = await placeCandidate(parties, active);
    const foreign = await makeTemplate(parties.stranger.organisationId);
    const old = await makeTemplate(parties.supplier.id, { name: 'Gammel' });
    await asWorker((tx) => tx.trainingTemplate.update({ where: { id: old.id }, data: { withdrawnAt: moment } }));
    for (const template of [foreign, old]) {
      const made = await makePlanFrom(parties.coordinator, { placementId: id, templateId: template.id }, randomUUID());
      expect(made).toMatchObject({ ok: false, refusal: { code: 'template_not_available' } });
    }
  });
});

describe('levels', () => {
  test('are set by mentor and coordinator; each move is kept with who made it', async () => {
    const { placementId, aims } = await planned(['not_started', 'with_help']);
    expect(await setLevels(parties.mentor, { placementId, moves: [{ aimId: aims[0], level: 'with_help' }] }, randomUUID())).toEqual({ ok: true, value: 1 });
    await setLevels(parties.coordinator, { placementId, moves: [{ aimId: aims[0], level: 'can_show_others' }] }, randomUUID());
    expect(await progressOf(aims[0])).toMatchObject([
      { fromLevel: 'not_started', toLevel: 'with_help', setById: parties.mentor.membershipId, reportId: null },
      { fromLevel: 'with_help', toLevel: 'can_show_others', setById: parties.coordinator.membershipId },
    ]);
    const { plan } = await readPlan(parties.caseworker, placementId, on);
    expect(plan?.modules[0]?.progress).toEqual({ reached: 1, aims: 2, completed: false });
    expect(plan?.moves.map(({ toLevel }) => toLevel)).toEqual(['can_show_others', 'with_help']);
  });

  test('that are what they were, are no moves', async () => {
    const { placementId, aims } = await planned(['on_own']);
    expect(await setLevels(parties.mentor, { placementId, moves: [{ aimId: aims[0], level: 'on_own' }] }, randomUUID())).toEqual({ ok: true, value: 0 });
    expect(await progressOf(aims[0])).toEqual([]);
  });

  test('moved by two at once each begin where the other ended', async () => {
    const { placementId, aims } = await planned(['not_started']);
    const move = (viewer: Viewer, level: 'with_help' | 'on_own') => setLevels(viewer, { placementId, moves: [{ aimId: aims[0], level }] }, randomUUID());
    await Promise.all([move(parties.mentor, 'with_help'), move(parties.coordinator, 'on_own')]);
    const [first, second] = await progressOf(aims[0]);
    expect(first?.fromLevel).toBe('not_started');
    expect(second?.fromLevel).toBe(first?.toLevel);
  });

  test('of an aim that was taken out stay; those of another plan are not found', async () => {
    const { placementId, aims } = await planned(['on_own', 'removed']);
    expect(await setLevels(parties.mentor, { placementId, moves: [{ aimId: aims[1] as string, level: 'on_own' }] }, randomUUID())).toEqual({ ok: true, value: 0 });
    const other = await planned(['not_started']);
    expect(await statusOf(setLevels(parties.mentor, { placementId, moves: [{ aimId: other.aims[0], level: 'on_own' }] }, randomUUID()))).toBe(404);
  });

  test('are not set before the first day, nor by the unit', async () => {
    const { id } = await placeCandidate(parties, { acceptedAt: moment, mentorId: parties.mentor.membershipId });
    const plan = await makePlan(id, [{ levels: ['not_started'] }]);
    const moves = [{ aimId: plan.trainingModules[0]?.trainingAims[0]?.id as string, level: 'on_own' as const }];
    expect(await setLevels(parties.mentor, { placementId: id, moves }, randomUUID())).toMatchObject({ refusal: { code: 'not_possible_now' } });
    const started = await planned(['not_started']);
    const unit = setLevels(parties.caseworker, { placementId: started.placementId, moves: [{ aimId: started.aims[0], level: 'on_own' }] }, randomUUID());
    expect(await unit).toMatchObject({ refusal: { code: 'not_possible_now' } });
  });
});

describe('a plan is adjusted', () => {
  const content = { title: 'Vinduer', titleEn: null, hours: 4, method: null, language: null, evidence: null, aims: [{ text: 'Jeg kan pusse', textEn: null }] };

  test('by a module more, at the end', async () => {
    const { placementId } = await planned(['on_own']);
    expect(await addModule(parties.mentor, { placementId, version: 1, module: content }, randomUUID())).toMatchObject({ ok: true });
    const { plan } = await readPlan(parties.mentor, placementId, on);
    expect(plan?.modules.map(({ title }) => title)).toEqual(['Modul 1', 'Vinduer']);
  });

  test('by other hours and aims; what is taken out keeps its row and level', async () => {
    const { placementId, moduleId, aims } = await planned(['on_own', 'with_help']);
    const change = { placementId, moduleId, version: 1, hours: 12.5, removed: [aims[0]], added: [{ text: 'Nytt mål', textEn: 'New' }] };
    expect(await changeModule(parties.coordinator, change, randomUUID())).toMatchObject({ ok: true });
    const { plan } = await readPlan(parties.mentor, placementId, on);
    expect(plan?.modules[0]).toMatchObject({ hours: 12.5, aims: [{ text: 'Mål 2', level: 'with_help' }, { text: 'Nytt mål', level: 'not_started' }] });
    const kept = await asWorker((tx) => tx.trainingAim.findUniqueOrThrow({ where: { id: aims[0] } }));
    expect(kept).toMatchObject({ level: 'on_own', removedAt: expect.any(Date) as Date });
  });

  test('by a module less, which then counts nowhere', async () => {
    const { placementId, moduleId } = await planned(['on_own'], ['not_started']);
    await removeModule(parties.mentor, { placementId, moduleId, version: 1 }, randomUUID());
    const { plan } = await readPlan(parties.mentor, placementId, on);
    expect(plan?.modules.map(({ title }) => title)).toEqual(['Modul 2']);
  });

  test('but not to a module without aims', async () => {
    const { placementId, moduleId, aims } = await planned(['on_own']);
    const change = { placementId, moduleId, version: 1, hours: 1, removed: [...aims], added: [] };
    expect(await changeModule(parties.mentor, change, randomUUID())).toMatchObject({ refusal: { code: 'aim_missing' } });
  });

  test('by one at a time: the second of two forms is told', async () => {
    const { placementId } = await planned(['on_own']);
    const add = () => addModule(parties.mentor, { placementId, version: 1, module: content }, randomUUID());
    const outcomes = await Promise.all([add(), add()]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ refusal: { code: 'stale' } });
  });
});
