import { expect, test } from 'vitest';
import { isClosing } from './placement-closing';

type Course = Parameters<typeof isClosing>[0];
const running: Course = { startedOn: '2026-01-05', plannedTo: null, endedOn: null };

test.each<[string, Course, boolean]>([
  ['not started', { ...running, startedOn: null }, false],
  ['not started yet', { ...running, startedOn: '2026-07-01', plannedTo: '2026-07-02' }, false],
  ['running without an end', running, false],
  ['ending in 15 days', { ...running, plannedTo: '2026-07-15' }, false],
  ['ending in 14 days', { ...running, plannedTo: '2026-07-14' }, true],
  ['past its planned end', { ...running, plannedTo: '2026-06-01' }, true],
  ['ended', { ...running, endedOn: '2026-06-01' }, true],
])('a practice %s', (_what, course, closing) => {
  expect(isClosing(course, '2026-06-30')).toBe(closing);
});
