import { expect, test } from 'vitest';
import { readOfferFilters } from './place-offer-filters';

test('filters are read from the address, and what makes no sense is no filter', () => {
  const query = 'avdeling=it&norsk=B1&ansettelse=perhaps&uke=16.11.2026&ledige=1&status=coming';
  expect(readOfferFilters(new URLSearchParams(query))).toEqual({
    department: 'it',
    supplierId: null,
    contractId: null,
    level: 'B1',
    jobProspect: 'perhaps',
    status: 'coming',
    week: '2026-11-16',
    onlyFree: true,
  });
  const nonsense = 'avdeling=x&norsk=Z9&ansettelse=&uke=snart&leverandor=1%20or%201&kontrakt=%27';
  expect(Object.values(readOfferFilters(new URLSearchParams(nonsense))).filter(Boolean)).toEqual([]);
});
