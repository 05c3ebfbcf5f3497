import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, mondayOf, type CalendarDate } from './calendar-date';
import { openSignals, unexplainedRuns, type SignalReport } from './report-signal';
import { attendances, type Attendance, type AttendanceDay } from './weekly-report';

const monday = '2026-11-02';
const letters: Record<string, Attendance> = { p: 'present', i: 'ill', a: 'agreed', u: 'not_agreed' };

/** One letter a day from a Monday on; a point is a day that nobody reported. */
const days = (written: string, from: CalendarDate = monday): AttendanceDay[] =>
  [...written].flatMap((letter, index) => (letters[letter] ? [{ day: addDays(from, index), attendance: letters[letter] }] : []));

const report = (written: string, given: Partial<SignalReport> = {}): SignalReport => {
  const week = given.week ?? monday;
  return { week, howItGoes: 'good', savedAt: `${addDays(week, 4)}T12:00:00.000Z`, days: days(written, week), ...given };
};

describe('three unexplained absences in a row', () => {
  test.each([
    ['uuu', 1],
    ['uupuu', 0],
    ['uuiu', 0],
    ['uuau', 0],
    ['puuup', 1],
    ['uuuu', 2],
    ['...uu..u', 1],
    ['uu.....u', 1],
    ['uu..p..u', 0],
    ['', 0],
  ])('«%s» is told %i times', (written, times) => {
    expect(unexplainedRuns(days(written))).toHaveLength(times);
  });

  test('the order in which days are given, and days that nobody reported, make no difference', () => {
    const some = fc.array(fc.tuple(fc.nat(60), fc.constantFrom(...attendances)), { maxLength: 25 });
    fc.assert(
      fc.property(some, fc.integer({ min: 1, max: 9 }), (given, gap) => {
        const each = new Map(given.map(([at, attendance]) => [at, attendance]));
        const made = [...each].map(([at, attendance]) => ({ day: addDays(monday, at), attendance }));
        const apart = [...each].map(([at, attendance]) => ({ day: addDays(monday, at * gap), attendance }));
        expect(unexplainedRuns(made.toReversed())).toEqual(unexplainedRuns(made));
        expect(unexplainedRuns(apart)).toHaveLength(unexplainedRuns(made).length);
      }),
    );
  });

  test('a row of any length is told once for each day from the third on, and never without an absence nobody agreed', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...attendances), { maxLength: 30 }), (said) => {
        const made = said.map((attendance, at) => ({ day: addDays(monday, at), attendance }));
        const rows = said.map((one) => (one === 'not_agreed' ? 'u' : '.')).join('').split('.');
        const expected = rows.reduce((sum, row) => sum + Math.max(0, row.length - 2), 0);
        expect(unexplainedRuns(made)).toHaveLength(expected);
      }),
    );
  });
});

describe('what waits for the caseworker', () => {
  const next = addDays(mondayOf(monday), 7);

  test('is a report that needs contact, and the week in which the third day came', () => {
    const reports = [report('pppuu'), report('upppp', { week: next, howItGoes: 'needs_contact' })];
    expect(openSignals(reports, []).map(({ kind, week }) => [kind, week])).toEqual([
      ['needs_contact', next],
      ['unexplained', next],
    ]);
  });

  test('is answered by a contact after the report, and not by one before', () => {
    const reports = [report('uuupp')];
    expect(openSignals(reports, ['2026-11-06T11:00:00.000Z'])).toHaveLength(1);
    expect(openSignals(reports, ['2026-11-06T13:00:00.000Z'])).toEqual([]);
  });

  test('comes back where the absence goes on after the contact', () => {
    const reports = [report('ppuuu'), report('upppp', { week: next })];
    expect(openSignals(reports, ['2026-11-06T13:00:00.000Z'])).toMatchObject([{ kind: 'unexplained', week: next }]);
  });

  test('is nothing while all goes well, or with some concern', () => {
    expect(openSignals([report('ppppp'), report('piau', { week: next, howItGoes: 'some_concern' })], [])).toEqual([]);
  });
});
