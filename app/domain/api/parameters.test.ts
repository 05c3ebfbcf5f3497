import { expect, test } from 'vitest';
import { readParameters } from './parameters';

const known = ['from', 'to', 'asOf', 'clock', 'supplier'] as const;
const read = (query: string) => readParameters(new URLSearchParams(query), known);

test('what is given is read, and what is left out stays left out', () => {
  expect(read('')).toEqual({ ok: true, asked: {} });
  expect(read('from=2026-01-01&clock=hire&supplier=974760673')).toEqual({
    ok: true,
    asked: { from: '2026-01-01', clock: 'hire', supplier: '974760673' },
  });
  expect(readParameters(new URLSearchParams('page=3'), ['page'])).toEqual({ ok: true, asked: { page: 3 } });
});

test('every fault is told at once', () => {
  expect(read('from=2026-02-30&to=31.12.2026&clock=week&supplier=123456789&page=1&asOf=2026-01-01&asOf=2026-01-02')).toEqual({
    ok: false,
    faults: [
      { parameter: 'from', fault: 'not_a_date' },
      { parameter: 'to', fault: 'not_a_date' },
      { parameter: 'clock', fault: 'unknown_clock' },
      { parameter: 'supplier', fault: 'not_an_organisation_number' },
      { parameter: 'page', fault: 'unknown_parameter' },
      { parameter: 'asOf', fault: 'given_twice' },
    ],
  });
});

test.each(['0', '-1', '1.5', '01', '', '1000000'])('«%s» is no page', (page) => {
  expect(readParameters(new URLSearchParams({ page }), ['page'])).toMatchObject({ ok: false, faults: [{ fault: 'not_a_page' }] });
});

test('an unknown name is repeated as a name and no more', () => {
  expect(read('<script>=1')).toMatchObject({ faults: [{ parameter: '?script?', fault: 'unknown_parameter' }] });
});
