import { expect, test } from 'vitest';
import { isReached } from '~/domain/training-level.ts';
import { demoRows } from './build-rows.ts';

const TODAY = '2026-11-20';
const rows = demoRows(TODAY);
const { training } = rows;

test('every supplier has templates, one of them in two versions and one out of use', () => {
  expect(new Set(training.templates.map(({ supplierId }) => supplierId)).size).toBe(5);
  expect(Math.max(...training.versions.map(({ number }) => number))).toBe(2);
  expect(training.templates.filter(({ withdrawnAt }) => withdrawnAt)).toHaveLength(1);
});

test('who is in practice has a plan, except some in their first days; some modules are completed and some are not', () => {
  const planned = new Set(training.plans.map(({ placementId }) => placementId));
  const inPractice = rows.placement.filter(({ startedOn, endedOn, voidedAt }) => startedOn && !endedOn && !voidedAt);
  const withPlan = inPractice.filter(({ id }) => planned.has(id as string));
  expect(withPlan.length).toBeGreaterThan(inPractice.length * 0.7);
  const levels = new Set(training.aims.map(({ level }) => level));
  expect([...levels].toSorted()).toEqual(['can_show_others', 'not_started', 'on_own', 'with_help']);
});

test('an aim’s level is the last step’s, every step begins where the one before ended, and none lies in the future', () => {
  for (const { id, level } of training.aims) {
    const steps = training.progress.filter(({ aimId }) => aimId === id);
    expect(level).toBe(steps.at(-1)?.toLevel ?? 'not_started');
    steps.forEach(({ fromLevel }, index) => expect(fromLevel).toBe(steps[index - 1]?.toLevel ?? 'not_started'));
  }
  expect(training.progress.every(({ setAt }) => new Date(setAt as Date) < new Date(`${TODAY}T00:00:00Z`))).toBe(true);
  expect(training.progress.some(({ toLevel }) => isReached(toLevel))).toBe(true);
});
