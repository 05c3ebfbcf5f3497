import { expect, test } from 'vitest';
import { chartTexts } from './charts';
import { figureResultTexts } from './figure-results';

const { nb } = figureResultTexts;
/** Numbers and their percent signs are held together by a space that does not break. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test('a share stands with its counts, in whole percent', () => {
  expect(plain(nb.countAndShare(12, 20))).toBe('12 av 20, 60 %');
  expect(plain(nb.countAndShare(1, 3))).toBe('1 av 3, 33 %');
  expect(plain(nb.countAndShare(0, 7))).toBe('0 av 7, 0 %');
  expect(plain(chartTexts.nb.resultsMessage(21, 53, 12))).toBe('21 av 53 (40 %) var i jobb uten lønnstilskudd etter 12 måneder');
});

test('where something is not known, both ends are told, and why', () => {
  expect(plain(nb.between(0.6, 0.75, 3))).toBe(
    'Den virkelige andelen i jobb, med og uten lønnstilskudd, er mellom 60 % og 75 %, fordi vi ikke vet hvordan det gikk med 3.',
  );
});

test('a percent sign never begins a line', () => {
  expect(nb.countAndShare(1, 2)).toBe('1 av 2, 50\u00a0%');
});

test('one and several are told apart', () => {
  expect([nb.pending(1), nb.pending(2)]).toEqual([
    '1 er ikke målt ennå, fordi måledatoen ikke er kommet.',
    '2 er ikke målt ennå, fordi måledatoen ikke er kommet.',
  ]);
  expect(nb.excluded(1)).toContain('fordi personen');
  expect(nb.excluded(2)).toContain('fordi de');
});
