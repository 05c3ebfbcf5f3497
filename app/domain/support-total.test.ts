import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from './calendar-date';
import { quarterEnds } from './quarter';
import { nextShownSupport, supportUntil, type ShownSupport, type SupportByQuarter } from './support-total';

const at = <Kroner extends number | null>(periodEnd: SupportByQuarter['periodEnd'], hired: number, kroner: Kroner) => ({ periodEnd, hired, kroner });

test('nothing is shown until five have been hired, then the total in whole thousands', () => {
  expect(nextShownSupport(null, [at('2026-03-31', 4, 61_499)], 5)).toBeNull();
  expect(nextShownSupport(null, [at('2026-03-31', 5, 61_499)], 5)).toEqual(at('2026-03-31', 5, 61_000));
  expect(nextShownSupport(null, [at('2026-03-31', 5, 61_500)], 5)).toEqual(at('2026-03-31', 5, 62_000));
});

test('the last total stays until five more have been hired', () => {
  const shown = at('2026-03-31', 6, 61_000);
  expect(nextShownSupport(shown, [at('2026-06-30', 10, 90_000)], 5)).toBeNull();
  expect(nextShownSupport(shown, [at('2026-06-30', 10, 90_000), at('2026-09-30', 11, 99_900)], 5)).toEqual(at('2026-09-30', 11, 100_000));
});

test('a total that was shown is not shown anew for the same quarter or an earlier one', () => {
  const shown = at('2026-06-30', 6, 61_000);
  expect(nextShownSupport(shown, [at('2026-03-31', 30, 70_000), at('2026-06-30', 30, 80_000)], 5)).toBeNull();
});

test('a quarter in which a statement is missing waits, and an earlier one that is whole is shown', () => {
  expect(nextShownSupport(null, [at('2026-06-30', 9, null), at('2026-03-31', 7, 20_000)], 5)).toEqual(at('2026-03-31', 7, 20_000));
});

/** Hired people, each with what is received for them a quarter, published quarter by quarter; some statements come late. */
const people = fc.array(fc.record({ hiredIn: fc.nat(11), kroner: fc.constantFrom(0, 0, 18_000, 45_500), quarters: fc.integer({ min: 1, max: 4 }) }), { maxLength: 40 });
const ends = quarterEnds('2024-01-01', addDays('2026-12-31', 0));

function shownOver(hires: readonly { hiredIn: number; kroner: number; quarters: number }[], lateBy: readonly number[], minimum: number): ShownSupport[] {
  const shown: ShownSupport[] = [];
  const received = (until: number) =>
    hires.reduce((sum, { hiredIn, kroner, quarters }) => sum + kroner * Math.max(0, Math.min(quarters, until - hiredIn + 1)), 0);
  ends.forEach((_end, now) => {
    const quarters = ends.slice(0, now + 1).map((periodEnd, place) => ({
      periodEnd,
      hired: hires.filter(({ hiredIn }) => hiredIn <= place).length,
      kroner: ends.slice(0, place + 1).every((_one, stated) => stated + (lateBy[stated] ?? 0) <= now) ? received(place) : null,
    }));
    const next = nextShownSupport(shown.at(-1) ?? null, quarters, minimum);
    if (next) shown.push(next);
  });
  return shown;
}

describe('whoever is hired when, and whichever statement is late', () => {
  const history = fc.record({ hires: people, lateBy: fc.array(fc.nat(3), { minLength: 12, maxLength: 12 }), minimum: fc.integer({ min: 3, max: 8 }) });

  test('a total and the difference of any two totals are about at least the smallest group that is shown', () => {
    fc.assert(
      fc.property(history, ({ hires, lateBy, minimum }) => {
        const shown = shownOver(hires, lateBy, minimum);
        shown.forEach(({ periodEnd, hired, kroner }, place) => {
          const before = shown[place - 1];
          expect(hired - (before?.hired ?? 0)).toBeGreaterThanOrEqual(minimum);
          expect(periodEnd > (before?.periodEnd ?? '')).toBe(true);
          expect(kroner % 1000).toBe(0);
        });
      }),
    );
  });

  test('what one person received moves no total before at least the smallest group with that person in it', () => {
    fc.assert(
      fc.property(history, fc.nat(39), ({ hires, lateBy, minimum }, which) => {
        fc.pre(hires.length > 0);
        const changed = hires.map((hire, place) => (place === which % hires.length ? { ...hire, kroner: hire.kroner + 27_000 } : hire));
        const [before, after] = [shownOver(hires, lateBy, minimum), shownOver(changed, lateBy, minimum)];
        // Which totals are shown, and when, says nothing of what anybody received.
        expect(after.map(({ periodEnd, hired }) => [periodEnd, hired])).toEqual(before.map(({ periodEnd, hired }) => [periodEnd, hired]));
        const moved = after.findIndex(({ kroner }, place) => kroner !== before[place]?.kroner);
        if (moved >= 0) expect((after[moved]?.hired ?? 0) - (after[moved - 1]?.hired ?? 0)).toBeGreaterThanOrEqual(minimum);
      }),
    );
  });
});

test('what had been received by the end of a quarter is not known while a statement up to then is missing, nor before the first', () => {
  const quarters = [
    { quarterEnd: '2026-03-31', support: 10_500, isWhole: true },
    { quarterEnd: '2026-06-30', support: 7_000, isWhole: true },
    { quarterEnd: '2026-09-30', support: 0, isWhole: false },
  ] as const;
  expect(supportUntil('2026-03-31', quarters)).toBe(10_500);
  expect(supportUntil('2026-06-30', quarters)).toBe(17_500);
  expect(supportUntil('2026-09-30', quarters)).toBeNull();
  expect(supportUntil('2025-12-31', quarters)).toBeNull();
});
