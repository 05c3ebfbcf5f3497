import { expect, test } from 'vitest';
import { isReached, moduleProgress, trainingLevels } from './training-level';

test('an aim is reached on one’s own or better', () => {
  expect(trainingLevels.filter(isReached)).toEqual(['on_own', 'can_show_others']);
});

test('a module is completed when every aim is reached', () => {
  expect(moduleProgress([{ level: 'on_own' }, { level: 'with_help' }])).toEqual({ reached: 1, aims: 2, completed: false });
  expect(moduleProgress([{ level: 'on_own' }, { level: 'can_show_others' }])).toEqual({ reached: 2, aims: 2, completed: true });
});

test('a module without aims is never completed', () => {
  expect(moduleProgress([])).toEqual({ reached: 0, aims: 0, completed: false });
});
