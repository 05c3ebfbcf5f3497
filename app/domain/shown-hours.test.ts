import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from './calendar-date';
import { quarterEnds } from './quarter';
import { hoursToPublish, peopleIn, shownHours, type HoursOfQuarter, type PracticeOfPerson } from './shown-hours';

const quarter = (quarterEnd: HoursOfQuarter['quarterEnd'], mentorHours: number, isWhole = true) => ({ quarterEnd, mentorHours, trainingHours: 1, isWhole });
const people = (count: number, from: PracticeOfPerson['from'], to: PracticeOfPerson['to']) =>
  Array.from({ length: count }, (_, one) => ({ candidateId: `${from} ${one}`, from, to }));

test('a quarter with enough people in practice is shown by itself', () => {
  expect(shownHours([quarter('2026-03-31', 40)], people(5, '2026-03-31', null), 5)).toEqual([
    { firstQuarterEnd: '2026-03-31', periodEnd: '2026-03-31', mentorHours: 40, trainingHours: 1 },
  ]);
});

test('a quarter with few is shown together with the next ones, and what is left waits', () => {
  const practice = [...people(3, '2026-01-10', '2026-02-10'), ...people(2, '2026-05-01', '2026-05-20'), ...people(4, '2026-08-01', null)];
  const quarters = [quarter('2026-03-31', 10.1), quarter('2026-06-30', 20.2), quarter('2026-09-30', 30)];
  expect(shownHours(quarters, practice, 5)).toEqual([
    { firstQuarterEnd: '2026-03-31', periodEnd: '2026-06-30', mentorHours: 30.3, trainingHours: 2 },
  ]);
});

test('the same person in two quarters, or in two practices, is one person', () => {
  const again = [...people(4, '2026-01-10', '2026-02-10'), ...people(4, '2026-01-10', null)];
  expect(shownHours([quarter('2026-03-31', 10), quarter('2026-06-30', 10)], again, 5)).toEqual([]);
});

test('nothing is shown of a quarter in which a statement is missing, nor of those after it', () => {
  const practice = people(9, '2026-01-01', null);
  expect(shownHours([quarter('2026-03-31', 10, false), quarter('2026-06-30', 10)], practice, 5)).toEqual([]);
});

test('a release adds the quarters that have come, and says those anew that were corrected, in the groups that they had', () => {
  const practice = [...people(3, '2026-01-10', '2026-02-10'), ...people(2, '2026-05-01', '2026-05-20'), ...people(6, '2026-08-01', null)];
  const quarters = [quarter('2026-03-31', 10), quarter('2026-06-30', 20), quarter('2026-09-30', 30)];
  const published = hoursToPublish([], quarters.slice(0, 2), practice, 5);
  expect(hoursToPublish(published, quarters, practice, 5)).toEqual([
    { firstQuarterEnd: '2026-09-30', periodEnd: '2026-09-30', mentorHours: 30, trainingHours: 1 },
  ]);
  expect(hoursToPublish(published, [quarter('2026-03-31', 12), ...quarters.slice(1, 2)], practice, 5)).toEqual([
    { firstQuarterEnd: '2026-03-31', periodEnd: '2026-06-30', mentorHours: 32, trainingHours: 2 },
  ]);
  expect(hoursToPublish(published, quarters.slice(0, 2), [], 5)).toEqual([]);
});

describe('whoever is in practice when', () => {
  const ends = quarterEnds('2024-01-01', '2026-12-31');
  const practice = fc.array(
    fc.record({ candidateId: fc.nat(12).map(String), start: fc.nat(1000), days: fc.option(fc.nat(200), { nil: null }) }).map(({ candidateId, start, days }) => {
      const from = addDays('2024-01-01', start);
      return { candidateId, from, to: days === null ? null : addDays(from, days) };
    }),
    { maxLength: 40 },
  );
  const quarters = fc.array(fc.record({ mentorHours: fc.nat(500), trainingHours: fc.nat(300), isWhole: fc.integer({ min: 0, max: 9 }).map((chance) => chance > 0) }), {
    minLength: 12,
    maxLength: 12,
  });

  test('every number rests on at least the smallest group, no quarter is in two of them, and together they are what was stated', () => {
    fc.assert(
      fc.property(practice, quarters, fc.integer({ min: 1, max: 8 }), (inPractice, stated, minimum) => {
        const all = stated.map((hours, place) => ({ quarterEnd: ends[place] ?? '2026-12-31', ...hours }));
        const shown = shownHours(all, inPractice, minimum);
        let next = 0;
        for (const one of shown) {
          expect(peopleIn(one, inPractice)).toBeGreaterThanOrEqual(minimum);
          expect(one.firstQuarterEnd).toBe(ends[next]);
          next = ends.indexOf(one.periodEnd) + 1;
        }
        const sum = (rows: readonly { mentorHours: number }[]) => rows.reduce((total, { mentorHours }) => total + mentorHours, 0);
        expect(sum(shown)).toBe(sum(all.slice(0, next)));
        expect(all.slice(0, next).every(({ isWhole }) => isWhole)).toBe(true);
      }),
    );
  });

  test('what was shown stays when a quarter is added', () => {
    fc.assert(
      fc.property(practice, quarters, fc.integer({ min: 1, max: 8 }), (inPractice, stated, minimum) => {
        const all = stated.map((hours, place) => ({ quarterEnd: ends[place] ?? '2026-12-31', ...hours }));
        const before = shownHours(all.slice(0, -1), inPractice, minimum);
        expect(shownHours(all, inPractice, minimum).slice(0, before.length)).toEqual(before);
      }),
    );
  });
});
