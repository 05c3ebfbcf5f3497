import { expect, test } from 'vitest';
import { addDays, type CalendarDate } from './calendar-date';
import { isLongOverdue, isNews, reminderOn } from './reminders';

const due: CalendarDate = '2026-03-25';
/** What falls on each day from two days before the due date, over the change to summer time. */
const days = (of: (on: CalendarDate) => unknown) => Array.from({ length: 24 }, (_, day) => of(addDays(due, day - 2)));
const times = <Value>(count: number, value: Value): Value[] => Array.from({ length: count }, () => value);

test('a task is reminded of from the third day after it was due, again from the tenth, and not from the thirteenth', () => {
  expect(days((on) => reminderOn(due, on))).toEqual([...times(5, null), ...times(7, 'first'), ...times(3, 'second'), ...times(9, null)]);
});

test('the lead sees it from the thirteenth day, when the last reminder has come even after a weekend', () => {
  expect(days((on) => isLongOverdue(due, on))).toEqual([...times(15, false), ...times(9, true)]);
});

test('on no day is a task both reminded of and the lead’s to see', () => {
  expect(days((on) => reminderOn(due, on) !== null && isLongOverdue(due, on))).toEqual(times(24, false));
});

test('what cannot wait is news for three days', () => {
  expect(days((on) => isNews(due, on))).toEqual([...times(5, true), ...times(19, false)]);
});

test('a task without a date never lies, and is never news', () => {
  expect([isLongOverdue(null, due), isNews(null, due)]).toEqual([false, false]);
});
