import { expect, test } from 'vitest';
import { figureListSearch, readFigureList, type FigureList } from './figure-lists';

test('a list is read from the URL as it was written there', () => {
  const lists: FigureList[] = [{ name: 'startet' }, { name: 'resultater', horizon: 12, result: 'unknown' }];
  for (const list of lists) expect(readFigureList(new URLSearchParams(figureListSearch(list)))).toEqual(list);
});

test('results without an outcome are everybody who is measured', () => {
  expect(readFigureList(new URLSearchParams('tall=resultater&horisont=6'))).toEqual({
    name: 'resultater',
    horizon: 6,
    result: 'cohort',
  });
});

test.each(['', 'tall=alle', 'tall=constructor', 'tall=resultater', 'tall=resultater&horisont=9', 'tall=resultater&horisont=6&utfall=rik'])(
  'there is no list «%s»',
  (search) => {
    expect(readFigureList(new URLSearchParams(search))).toBeNull();
  },
);
