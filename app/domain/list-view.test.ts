import { expect, test } from 'vitest';
import { isNarrowed, keptQuery, pageCount, readListView } from './list-view';

const columns = ['navn', 'referanse'] as const;
const read = (query: string) => readListView(new URLSearchParams(query), columns);

test('search, sorting and page are read from the URL', () => {
  expect(read('sok=%20Amina%20&sorter=-referanse&side=3')).toEqual({
    search: 'Amina',
    sort: 'referanse',
    direction: 'desc',
    page: 3,
  });
});

test('what makes no sense in the URL falls back to the first page in the usual order', () => {
  for (const query of ['', 'sorter=passord&side=0', 'side=-1', 'side=1.5', 'side=abc', 'sorter=--navn']) {
    expect(read(query), query).toMatchObject({ sort: 'navn', direction: 'asc', page: 1 });
  }
});

test('an empty list still has a first page', () => {
  expect([0, 1, 25, 26].map((total) => pageCount(total))).toEqual([1, 1, 1, 2]);
});

test('a receipt is said once: it is no filter, and sorting or the next page does not say it again', () => {
  const landed = new URLSearchParams('kvittering=tilbudt&beskjed=endret&sorter=sted&sok=Nes');
  expect(keptQuery(landed).toString()).toBe('sorter=sted&sok=Nes');
  expect(isNarrowed(new URLSearchParams('kvittering=tilbudt&sorter=sted&side=2'))).toBe(false);
  expect(isNarrowed(landed)).toBe(true);
});
