import { expect, test } from 'vitest';
import { readFigureArguments } from './figure-arguments';

const TODAY = '2026-11-20';

test('the as-of date is today, the period ends on it and begins in 1900 where nothing is said', () => {
  expect(readFigureArguments({}, TODAY)).toEqual({
    contract: null, supplier: null, clock: null, asOf: TODAY, from: '1900-01-01', to: TODAY,
  });
  expect(readFigureArguments({ 'as-of': '2026-06-30' }, TODAY)).toMatchObject({ asOf: '2026-06-30', to: '2026-06-30' });
});

test('a period may end after the as-of date', () => {
  expect(readFigureArguments({ 'as-of': '2026-06-30', to: '2026-12-31' }, TODAY)).toMatchObject({ to: '2026-12-31' });
});

test.for(['2025-02-30', '30.06.2026', '', 'i dag', '2026-6-3'])('«%s» is not a date', (value) => {
  expect(readFigureArguments({ 'as-of': value }, TODAY)).toEqual({ fault: { code: 'not_a_date', option: 'as-of', value } });
});

test('a period that ends before it begins, or begins after the as-of date, is a fault', () => {
  expect(readFigureArguments({ from: '2025-02-01', to: '2025-01-31' }, TODAY)).toMatchObject({ fault: { code: 'from_after_to' } });
  expect(readFigureArguments({ from: '2025-02-01', to: '2025-03-31', 'as-of': '2025-01-31' }, TODAY))
    .toMatchObject({ fault: { code: 'from_after_as_of' } });
});

test('a clock that does not exist is a fault, and so is an empty contract', () => {
  expect(readFigureArguments({ clock: 'slutt' }, TODAY)).toEqual({ fault: { code: 'unknown_clock', value: 'slutt' } });
  expect(readFigureArguments({ contract: '' }, TODAY)).toEqual({ fault: { code: 'empty', option: 'contract' } });
});
