import { expect, test } from 'vitest';
import { pageCount, readListView } from './list-view';

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
  expect([0, 1, 25, 26].map(pageCount)).toEqual([1, 1, 1, 2]);
});
