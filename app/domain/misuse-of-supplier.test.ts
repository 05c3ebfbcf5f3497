import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CalendarDate } from './calendar-date';
import { isClosed, type Closure } from './misuse-closing';
import { isOldCount, rareHires, shareAtSite } from './misuse-of-supplier';
import type { MisuseSignal } from './misuse-signals';

const measured = (ended: number): CalendarDate[] => Array.from({ length: ended }, () => '2026-01-15');
const outcomes = (ended: number, hired: number) => rareHires({ supplierId: 'supplier', hired, measuredOn: measured(ended) });

test.each([
  [5, 0, true],
  [4, 0, false],
  [5, 1, false],
  [6, 1, true],
  [10, 2, false],
  [11, 2, true],
])('a supplier with %i ended practices of which %i led to a job is told of under 20 percent, from five up: %s', (ended, hired, told) => {
  expect(outcomes(ended, hired) !== null).toBe(told);
});

const site = { siteId: 'site', employees: 10, countedOn: '2026-01-15' } as const;

test.each([
  [1, 1, false],
  [2, 10, false],
  [2, 9, true],
  [3, 15, false],
  [3, 14, true],
])('%i in practice beside %i employees is told of over one in five, from two people up: %s', (people, employees, told) => {
  expect(shareAtSite({ ...site, people, employees }, '2026-02-01') !== null).toBe(told);
});

test('a count of employees is old when it is more than twelve months ago', () => {
  expect(isOldCount('2025-02-01', '2026-02-01')).toBe(false);
  expect(isOldCount('2025-02-01', '2026-02-02')).toBe(true);
});

describe('a closed signal', () => {
  const closure = (given: Partial<Closure>): Closure => ({
    ...{ kind: 'supplier_rarely_hires', subjectId: 'supplier', placementId: null, countedOn: null, restedOn: 6, closedOn: '2026-02-01' },
    ...given,
  });

  test('about a supplier is back when five more practices have been measured, not with four', () => {
    const after = (days: number): MisuseSignal | null =>
      rareHires({ supplierId: 'supplier', hired: 0, measuredOn: [...measured(6), ...Array.from({ length: days }, () => '2026-02-02' as const)] });
    expect([0, 4, 5].map((days) => isClosed(after(days) as MisuseSignal, [closure({})]))).toEqual([true, true, false]);
  });

  test('about a site is back with one more person, or when the employees have been counted again', () => {
    const at = (people: number, countedOn: CalendarDate = site.countedOn) => shareAtSite({ ...site, people, countedOn }, '2026-02-01') as MisuseSignal;
    const closed = [closure({ kind: 'practice_share_at_site', subjectId: 'site', restedOn: 4, countedOn: site.countedOn })];
    expect([at(3), at(4), at(5), at(4, '2026-01-16')].map((signal) => isClosed(signal, closed))).toEqual([true, true, false, false]);
  });

  test('about a person is back with another placement, and says nothing of another kind', () => {
    const long = (placementId: string, kind: 'practice_over_6_months' | 'practice_over_12_months' = 'practice_over_6_months'): MisuseSignal =>
      ({ kind, subjectId: 'candidate', placementId, restsOn: 1, since: '2026-01-01', from: '2025-07-01', endsBy: '2027-01-01' });
    const closed = [closure({ kind: 'practice_over_6_months', subjectId: 'candidate', placementId: 'first' })];
    expect([long('first'), long('second'), long('first', 'practice_over_12_months')].map((signal) => isClosed(signal, closed))).toEqual([true, false, false]);
  });

  test('closes nobody else’s', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.uuid(), (one, other) => {
        fc.pre(one !== other);
        const signal = rareHires({ supplierId: one, hired: 0, measuredOn: measured(9) }) as MisuseSignal;
        expect(isClosed(signal, [closure({ subjectId: other })])).toBe(false);
        expect(isClosed(signal, [closure({ subjectId: one })])).toBe(true);
      }),
    );
  });
});
