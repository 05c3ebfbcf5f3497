import { expect, test } from 'vitest';
import { totalResult } from './total-result';

const exact = (cohort: number, ordinary: number, subsidised: number) => ({ form: 'exact', measuredBy: '2026-03-31', cohort, ordinary, subsidised }) as const;
const band = (cohort: number, inJob: 'under_25' | 'from_50_to_75') => ({ form: 'band', measuredBy: '2026-06-30', cohort, inJob, ordinary: null, subsidised: null }) as const;

test('contracts that all show counts are added up', () => {
  expect(totalResult([exact(12, 5, 3), exact(20, 8, 4), { form: 'none' }])).toEqual({
    result: { form: 'exact', measuredBy: '2026-03-31', cohort: 32, ordinary: 13, subsidised: 7 },
    shown: 2,
  });
});

test('where one shows a band, the whole is in the band that it must be in, whatever the people behind it', () => {
  // 20 of 30 and 5, 6 or 7 of 10 are 25 to 27 of 40.
  expect(totalResult([exact(30, 14, 6), band(10, 'from_50_to_75')]).result).toEqual({
    form: 'band', measuredBy: '2026-06-30', cohort: 40, inJob: 'from_50_to_75', ordinary: null, subsidised: null,
  });
});

test('where it could be in two bands it is not shown', () => {
  // 24 of 40 and none, one or two of 10 are 24 to 26 of 50: just under a half, or half.
  expect(totalResult([exact(40, 20, 4), band(10, 'under_25')]).result.form).toBe('none');
});

test('contracts that show nothing add nothing', () => {
  expect(totalResult([{ form: 'none' }])).toEqual({ result: { form: 'none' }, shown: 0 });
});
