import { expect, test } from 'vitest';
import { OperatorError } from '~/platform/operator-error.ts';
import { readBenchArguments } from './arguments.ts';

test('without arguments the three sizes of the requirement are measured, and 100,000 placements imported', () => {
  expect(readBenchArguments([])).toEqual({ json: false, sizes: [10_000, 100_000, 1_000_000], importRows: 100_000 });
});

test('sizes are measured once each, the smallest first', () => {
  expect(readBenchArguments(['--json', '--sizes', '2000,1000,2000', '--import-rows=500'])).toEqual({
    json: true,
    sizes: [1000, 2000],
    importRows: 500,
  });
});

test.each([
  ['--sizes='],
  ['--sizes=1000,'],
  ['--sizes=0'],
  ['--sizes=-5'],
  ['--sizes=1e4'],
  ['--sizes=10.5'],
  ['--sizes=99999999999'],
  ['--import-rows=many'],
  ['--unknown'],
  ['stray'],
])('%s is refused in one line with exit status 2', (argument) => {
  expect(() => readBenchArguments([argument])).toThrow(
    expect.objectContaining({ status: 2, message: expect.stringMatching(/^Bruk: [^\n]+$/) }) as OperatorError,
  );
});
