import { describe, expect, test } from 'vitest';
import { BEGINNING, figureSearch, readFigureQuery } from './figure-query';

const on = '2026-06-30';
const read = (search: string) => readFigureQuery(new URLSearchParams(search), on);

test('without anything in the URL it is everything, from the beginning to today, by the usual clock', () => {
  expect(read('')).toMatchObject({
    errors: {},
    query: { contract: null, supplier: null, clock: null, from: BEGINNING, to: on, asOf: on },
  });
});

test('the period ends on the as-of date where no end is given', () => {
  expect(read('stikkdato=31.12.2025').query).toMatchObject({ asOf: '2025-12-31', to: '2025-12-31' });
});

test('dates are read as people write them, and empty fields are left-out ones', () => {
  expect(read('kontrakt=TK-1&leverandor=&fra=1.1.25&til=2025-06-30&klokke=start')).toMatchObject({
    errors: {},
    query: { contract: 'TK-1', supplier: null, from: '2025-01-01', to: '2025-06-30', clock: 'start' },
  });
});

describe('what is wrong is said at its field, and what was typed is kept', () => {
  test.each([
    ['fra=i+fjor', { fra: 'not_a_date' }],
    ['til=31.02.2026', { til: 'not_a_date' }],
    ['stikkdato=snart', { stikkdato: 'not_a_date' }],
    ['fra=01.03.2026&til=01.02.2026', { til: 'to_before_from' }],
    ['fra=01.03.2026&stikkdato=01.02.2026', { fra: 'from_after_as_of' }],
    ['klokke=middag', { klokke: 'choose_one' }],
    ['fra=x&til=y&klokke=z', { fra: 'not_a_date', til: 'not_a_date', klokke: 'choose_one' }],
  ])('%s', (search, errors) => {
    const reading = read(search);
    expect(reading.errors).toEqual(errors);
    for (const [field, value] of new URLSearchParams(search)) expect(reading.typed).toHaveProperty(field, value);
  });

  test('a period that ends after the as-of date is not wrong: it is counted up to the as-of date', () => {
    expect(read('til=31.12.2026').errors).toEqual({});
  });
});

test('a link to the people behind a figure carries the same question', () => {
  const url = new URLSearchParams('kontrakt=TK-1&fra=&til=30.06.2026&side=3');
  expect(figureSearch(url, { tall: 'startet' })).toBe('kontrakt=TK-1&til=30.06.2026&tall=startet');
});
