import { expect, test } from 'vitest';
import { addDays, type CalendarDate } from './calendar-date';
import type { Task } from './task';
import { groupTasks, timeOf } from './task-groups';

const on = '2026-11-20';
const due = (dueOn: CalendarDate | null): Task => ({ kind: 'answer_request', subject: 'x', detail: null, dueOn, path: `/${dueOn}` });

test('what was due yesterday is overdue, what is due today is not', () => {
  expect(timeOf(due(addDays(on, -1)), on)).toBe('now');
  expect(timeOf(due(on), on)).toBe('week');
});

test('seven days from today on are soon; what comes after, or has no date, is later', () => {
  expect(timeOf(due(addDays(on, 6)), on)).toBe('week');
  expect(timeOf(due(addDays(on, 7)), on)).toBe('later');
  expect(timeOf(due(null), on)).toBe('later');
});

test('what cannot wait stands first on the day that it comes', () => {
  expect(timeOf({ kind: 'contact_after_report', dueOn: on }, on)).toBe('now');
});

test('every task stands in exactly one group, and no group is empty', () => {
  const tasks = [null, ...Array.from({ length: 40 }, (_, day) => addDays(on, day - 20))].map(due);
  const groups = groupTasks(tasks, on);
  expect(groups.map(({ time }) => time)).toEqual(['now', 'week', 'later']);
  const paths = (these: readonly Task[]) => these.map(({ path }) => path).toSorted();
  expect(paths(groups.flatMap((group) => group.tasks))).toEqual(paths(tasks));
  expect(groupTasks(tasks.slice(0, 1), on).map(({ time }) => time)).toEqual(['later']);
});
