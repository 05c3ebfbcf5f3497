import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sheetNames } from './sheet-names';
import { withoutControls } from './without-controls';

test('sheets have names that a workbook allows, no two alike', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 60 }), { maxLength: 20 }), (titles) => {
      const names = sheetNames(titles);
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(titles.length);
      for (const name of names) expect(name).toMatch(/^[^:\\/?*[\]]{1,31}$/);
    }),
  );
});

test('a title that fits is kept as it is', () => {
  expect(sheetNames(['Les meg', 'Kandidater', 'Praksis: ny/gammel'])).toEqual(['Les meg', 'Kandidater', 'Praksis  ny gammel']);
});

test('a cell of a workbook holds no character that XML cannot', () => {
  expect(withoutControls('a\u0000b\u000bc\td\ne\ud800f😀')).toBe('abc\td\nef😀');
});
