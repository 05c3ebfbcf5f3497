import { expect, test } from 'vitest';
import { fault } from '~/domain/import/fault';
import { importTexts } from './import';

const sentence = (value: string) =>
  importTexts.nb.fault(fault('too_long', { file: 'oppfolging.csv', row: 3, column: 'merknad', value, detail: '2000' }));

test('a fault shows a value whole where it fits on a few lines', () => {
  expect(sentence('x'.repeat(200))).toBe(`oppfolging.csv, rad 3, merknad: «${'x'.repeat(200)}» er for langt. Det er plass til 2000 tegn.`);
});

test('a fault shows the beginning of a pasted document', () => {
  expect(sentence('æ'.repeat(3_000_000))).toBe(`oppfolging.csv, rad 3, merknad: «${'æ'.repeat(200)} …» er for langt. Det er plass til 2000 tegn.`);
});
