import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addMonths, daysBetween, type CalendarDate } from './calendar-date';
import { subsidyKinds } from './employment';
import { findingsOf, judgeSubsidies, keyOf, type SubsidyPeriod } from './judge-subsidies';
import { subsidyRules, type SubsidyRule } from './subsidy-rules';

const START: CalendarDate = '2026-01-01';

/** A period from `START` that lasts `months`. */
function period(given: Partial<SubsidyPeriod> & { months?: number } = {}): SubsidyPeriod {
  const { months = 6, ...rest } = given;
  const from = rest.from ?? START;
  return { id: 'a', kind: 'temporary', reducedWorkCapacity: false, percent: 30, from, to: addDays(addMonths(from, months), -1), ...rest };
}

const codes = (periods: readonly SubsidyPeriod[], birthYear: number | null = 2000) => judgeSubsidies(periods, birthYear).map(({ code }) => code);

describe.each(subsidyRules.map((rule: SubsidyRule) => [rule.code, rule] as const))('%s', (code, rule) => {
  const of = { kind: rule.kind, reducedWorkCapacity: rule.reducedWorkCapacity ?? true };

  test('a period at the limit holds, and one beyond it is found from the first day beyond', () => {
    if (rule.what === 'percent') {
      const months = rule.untilMonth ?? rule.fromMonth + 1;
      expect(codes([period({ ...of, months, percent: rule.limit })])).not.toContain(code);
      const found = judgeSubsidies([period({ ...of, months, percent: rule.limit + 0.01 })], 2000).find((one) => one.code === code);
      expect(found).toEqual({ periodId: 'a', code, outcome: rule.outcome, from: addMonths(START, rule.fromMonth) });
    } else if (rule.what === 'length') {
      expect(codes([period({ ...of, months: rule.limit })])).not.toContain(code);
      const longer = { ...period({ ...of, months: rule.limit }), to: addMonths(START, rule.limit) };
      expect(judgeSubsidies([longer], 2000)).toContainEqual({ periodId: 'a', code, outcome: rule.outcome, from: addMonths(START, rule.limit) });
    } else {
      expect(codes([period(of)], 2026 - rule.limit)).not.toContain(code);
      expect(codes([period(of)], 2026 - rule.limit - 1)).toContain(code);
      expect(codes([period(of)], null)).not.toContain(code);
    }
  });

  test('it says nothing of another kind', () => {
    if (rule.kind === null) return;
    for (const kind of subsidyKinds.filter((one) => one !== rule.kind)) {
      expect(codes([period({ ...of, kind, months: 60, percent: 100 })], 1950)).not.toContain(code);
    }
  });
});

test('the usual temporary subsidy, 40 percent for six months and 30 for six, is within the rules', () => {
  const first = period({ percent: 40 });
  const second = period({ id: 'b', from: '2026-07-01', percent: 30 });
  expect(judgeSubsidies([first, second], 1980)).toEqual([]);
  expect(judgeSubsidies([first, { ...second, percent: 40 }], 1980)).toEqual([
    { periodId: 'b', code: 'temporary_30', outcome: 'warn', from: '2026-07-01' },
  ]);
});

test('a break does not use the subsidy up', () => {
  const first = period({ percent: 40, months: 4 });
  const afterBreak = period({ id: 'b', from: '2026-09-01', percent: 40, months: 2 });
  expect(judgeSubsidies([first, afterBreak], 1980)).toEqual([]);
  expect(codes([first, { ...afterBreak, to: '2026-11-30' }])).toEqual(['temporary_30']);
});

test('of a period without a kind is said only what no kind allows', () => {
  expect(codes([period({ kind: null, percent: 75, months: 60 })], 1950)).toEqual([]);
  expect(codes([period({ kind: null, percent: 76, months: 60 })], 1950)).toEqual(['any_75']);
  expect(codes([period({ kind: null, percent: null, months: 60 })], 1950)).toEqual([]);
});

test('a period put before another is told what it does to the one after', () => {
  const later = period({ id: 'later', from: '2026-07-01', percent: 40 });
  expect(judgeSubsidies([later], 1980)).toEqual([]);
  expect(findingsOf(period({ percent: 40 }), [later], 1980)).toEqual([
    { periodId: 'later', code: 'temporary_30', outcome: 'warn', from: '2026-07-01' },
  ]);
});

test('what another period was beyond already is not said again', () => {
  const steep = period({ percent: 50, months: 6 });
  expect(findingsOf(period({ id: 'b', from: '2026-07-01', percent: 30 }), [steep], 1980)).toEqual([]);
});

const anyPeriod = fc.record({
  kind: fc.constantFrom(...subsidyKinds, null),
  reducedWorkCapacity: fc.boolean(),
  days: fc.integer({ min: 1, max: 2000 }),
  percent: fc.option(fc.integer({ min: 1, max: 100 })),
});
const anyJob = fc.array(anyPeriod, { minLength: 1, maxLength: 4 }).map((rows) => {
  let from = START;
  return rows.map(({ days, ...rest }, index): SubsidyPeriod => {
    const one = { id: String(index), ...rest, from, to: addDays(from, days - 1) };
    from = addDays(one.to, 1);
    return one;
  });
});

test('every finding is of a day inside its period, and no two are the same', () => {
  fc.assert(
    fc.property(anyJob, fc.option(fc.integer({ min: 1950, max: 2010 })), (job, birthYear) => {
      const found = judgeSubsidies(job, birthYear);
      for (const { periodId, from } of found) {
        const of = job.find(({ id }) => id === periodId);
        expect(of && of.from <= from && from <= of.to).toBe(true);
      }
      expect(new Set(found.map(keyOf)).size).toBe(found.length);
    }),
  );
});

test('a lower percent is never stopped where the higher one is not', () => {
  fc.assert(
    fc.property(anyPeriod, fc.integer({ min: 1, max: 100 }), ({ days, ...rest }, less) => {
      const one = { ...period(rest), to: addDays(START, days) };
      const stops = (percent: number | null) => judgeSubsidies([{ ...one, percent }], 2000).filter(({ outcome }) => outcome === 'stop');
      const lower = rest.percent === null ? null : Math.min(rest.percent, less);
      expect(stops(rest.percent).map(({ code }) => code)).toEqual(expect.arrayContaining(stops(lower).map(({ code }) => code)));
    }),
  );
});

test('a period written as two with the same percent breaks the same percent rules, and is stopped by the same', () => {
  fc.assert(
    fc.property(anyPeriod, fc.nat(), ({ days, ...rest }, where) => {
      const whole = { ...period(rest), to: addDays(START, days) };
      const cut = addDays(START, where % daysBetween(whole.from, whole.to));
      const parts = [
        { ...whole, to: cut },
        { ...whole, id: 'b', from: addDays(cut, 1) },
      ];
      const stops = (periods: readonly SubsidyPeriod[]) => new Set(judgeSubsidies(periods, 2000).filter(({ outcome }) => outcome === 'stop').map(({ code }) => code));
      const percents = (periods: readonly SubsidyPeriod[]) =>
        new Set(codes(periods).filter((code) => subsidyRules.some((rule) => rule.code === code && rule.what === 'percent')));
      expect(stops(parts)).toEqual(stops([whole]));
      if (whole.kind !== null) expect(percents(parts)).toEqual(percents([whole]));
    }),
  );
});
