import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countStates, judge, type AchievementState } from './judge';
import type { Reached } from './reached';

const period = { startsOn: '2025-01-01', endsOn: '2028-12-31' } as const;
const on = '2026-06-30';
const places = { value: 20, basis: 'per_year' } as const;
const hires = { value: 40, basis: 'whole_contract' } as const;
const share = { value: 50, basis: 'share' } as const;
const days = { value: 200, basis: 'level' } as const;
const amount = (count: number): Reached => ({ form: 'amount', count, on });
const people = (from: number, to: number, of = 20): Reached => ({ form: 'share', from, to, of, band: null, on });
const median = (reached: number | null, passedBy: number): Reached => ({ form: 'days', median: reached, passedBy, on });
const stateOf = (promised: Parameters<typeof judge>[0], reached: Reached) => judge(promised, period, on, reached).state;

test.each<[string, Parameters<typeof judge>[0], Reached, AchievementState]>([
  ['29 places are expected by now, and 29 have started', places, amount(29), 'on_track'],
  ['28 places of the 29', places, amount(28), 'behind'],
  ['all 80 places of the four years', places, amount(80), 'met'],
  ['14 hires are expected by now (546 of 1461 days of 40)', hires, amount(14), 'on_track'],
  ['13 of the 14 hires', hires, amount(13), 'behind'],
  ['10 of 20 where half was promised', share, people(10, 10), 'on_track'],
  ['9 of 20 where half was promised', share, people(9, 9), 'behind'],
  ['a band that begins at what was promised', share, people(10, 15), 'on_track'],
  ['a band that ends below it', share, people(5, 9), 'behind'],
  ['a band that reaches to both sides', { ...share, value: 60 }, people(10, 15), 'undecided'],
  ['half in a job after 200 days, as promised', days, median(200, 400), 'on_track'],
  ['after 201 days', days, median(201, 400), 'behind'],
  ['half are not there, and somebody got the job later than promised', days, median(null, 201), 'behind'],
  ['half are not there, and nobody is known to have been followed so long', days, median(null, 200), 'too_early'],
  ['nobody is measured', share, { form: 'nobody_yet' }, 'too_early'],
  ['too few are measured', share, { form: 'too_few' }, 'too_few'],
  ['nothing is published', hires, { form: 'awaits_release' }, 'awaits_release'],
  ['a buyer asks for days', days, { form: 'never_published' }, 'never_published'],
  ['the portal has no figure', days, { form: 'no_figure' }, 'in_report'],
])('%s', (_name, promised, reached, state) => {
  expect(stateOf(promised, reached)).toBe(state);
});

test('on the first days nothing is expected: it is too early, and what is there already is on track', () => {
  const first = (count: number) => judge(places, period, '2025-01-03', amount(count)).state;
  expect([first(0), first(1)]).toEqual(['too_early', 'on_track']);
});

test('an amount over a contract without a last day is too early to judge until it is there in full', () => {
  const open = (count: number) => judge(hires, { ...period, endsOn: null }, on, amount(count));
  expect(open(39)).toEqual({ state: 'too_early', expected: null, inAll: 40 });
  expect(open(40).state).toBe('met');
});

const better: readonly AchievementState[] = ['behind', 'undecided', 'too_early', 'on_track', 'met'];
const rank = (state: AchievementState) => better.indexOf(state);
const count = fc.integer({ min: 0, max: 120 });
const value = fc.integer({ min: 1, max: 100 });

test('more placements or hires never make a state worse', () => {
  fc.assert(
    fc.property(value, fc.constantFrom('per_year' as const, 'whole_contract' as const), count, count, (promised, basis, one, more) => {
      const at = (reached: number) => rank(stateOf({ value: promised, basis }, amount(reached)));
      expect(at(one)).toBeLessThanOrEqual(at(one + more));
    }),
  );
});

test('more people in a job of the same cohort never make a state worse, and neither does a smaller promise', () => {
  fc.assert(
    fc.property(value, value, fc.integer({ min: 1, max: 60 }), count, count, count, (promised, less, of, a, b, c) => {
      const [from = 0, to = 0, more = 0] = [a, b, c].map((one) => one % (of + 1)).sort((one, other) => one - other);
      const of20 = (lowest: number, highest: number, by = promised) => rank(stateOf({ value: by, basis: 'share' }, people(lowest, highest, of)));
      expect(of20(from, to)).toBeLessThanOrEqual(of20(from, more));
      expect(of20(from, to)).toBeLessThanOrEqual(of20(to, to));
      expect(of20(from, to)).toBeLessThanOrEqual(of20(from, to, Math.min(promised, less)));
    }),
  );
});

test('a band is judged as every count in it would be, and undecided where those differ', () => {
  fc.assert(
    fc.property(value, fc.integer({ min: 1, max: 60 }), count, count, (promised, of, a, b) => {
      const [from = 0, to = 0] = [a % (of + 1), b % (of + 1)].sort((one, other) => one - other);
      const each = new Set(Array.from({ length: to - from + 1 }, (_, index) => stateOf({ ...share, value: promised }, people(from + index, from + index, of))));
      const whole = stateOf({ ...share, value: promised }, people(from, to, of));
      expect(whole).toBe(each.size === 1 ? [...each][0] : 'undecided');
    }),
  );
});

test('a longer time to a job never makes a state better', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 700 }), fc.integer({ min: 0, max: 700 }), fc.integer({ min: 0, max: 700 }), (promised, one, longer) => {
      const at = (reached: number) => rank(stateOf({ value: promised, basis: 'level' }, median(reached, 900)));
      expect(at(one + longer)).toBeLessThanOrEqual(at(one));
    }),
  );
});

test('what is too few, too early or unpublished is never called behind', () => {
  const forms = ['nobody_yet', 'too_few', 'awaits_release', 'never_published', 'no_figure'] as const;
  for (const promised of [places, hires, share, days]) {
    for (const form of forms) expect(stateOf(promised, { form })).not.toBe('behind');
  }
});

test('states are counted, also those that none has', () => {
  expect(countStates(['behind', 'on_track', 'on_track'])).toMatchObject({ behind: 1, on_track: 2, met: 0 });
});
