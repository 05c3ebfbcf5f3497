import { describe, expect, test } from 'vitest';
import { addDays } from './calendar-date';
import { canReport, presentOf, WEEKS_BACK, weekDays } from './weekly-report';

const week = '2026-11-16';
const friday = '2026-11-20';
const course = { startedOn: '2026-01-01', endedOn: null, daysPerWeek: 5 } as const;
const planned = (days: ReturnType<typeof weekDays>) => days.filter((one) => one.planned).map(({ day }) => day.slice(8));

describe('the days of a week', () => {
  test('are those that have come, Monday to Friday planned and the weekend open', () => {
    expect(weekDays(week, course, [], '2026-11-18').map(({ day }) => day)).toEqual(['2026-11-16', '2026-11-17', '2026-11-18']);
    const days = weekDays(week, course, [], '2026-11-25');
    expect(days).toHaveLength(7);
    expect(planned(days)).toEqual(['16', '17', '18', '19', '20']);
  });

  test('are as many as the plan says, until a report has told which', () => {
    expect(planned(weekDays(week, { ...course, daysPerWeek: 2.5 }, [], friday))).toEqual(['16', '17', '18']);
    expect(planned(weekDays(week, { ...course, daysPerWeek: 2 }, ['2026-11-10', '2026-11-12'], friday))).toEqual(['17', '19']);
    expect(planned(weekDays(week, { ...course, daysPerWeek: null }, [], friday))).toHaveLength(5);
  });

  test('lie in the placement', () => {
    const days = weekDays(week, { ...course, startedOn: '2026-11-17', endedOn: '2026-11-18' }, [], friday);
    expect(days.map(({ day }) => day)).toEqual(['2026-11-17', '2026-11-18']);
  });
});

test('a week can be reported from its Monday until it is too long ago', () => {
  expect(canReport(week, week)).toBe(true);
  expect(canReport(addDays(week, 7), friday)).toBe(false);
  expect(canReport(addDays(week, -7 * WEEKS_BACK), friday)).toBe(true);
  expect(canReport(addDays(week, -7 * WEEKS_BACK - 7), friday)).toBe(false);
});

test('attendance is counted of the days that were reported', () => {
  const said = (['present', 'ill', 'present', 'not_agreed'] as const).map((attendance) => ({ attendance }));
  expect(presentOf(said)).toEqual({ present: 2, reported: 4 });
});
