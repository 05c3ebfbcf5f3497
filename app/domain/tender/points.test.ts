import fc from 'fast-check';
import { expect, test } from 'vitest';
import { criterionParts } from '../commitment/criterion-part';
import { decimalText, mostPoints, pointsOf, sumOfWeights, totalPoints, type Scores, type Weights } from './points';

const weights = (training: number, time_to_job: number, cooperation: number, documentation: number, cost: number): Weights => ({
  training, time_to_job, cooperation, documentation, cost,
});
const scores = weights as (...scores: number[]) => Scores;

/** By hand: weights 10 + 8 + 5 + 4 + 3 = 30 percent, so at most 30 points. */
const uneven = weights(100, 80, 50, 40, 30);

test('points by hand: weights 10, 8, 5, 4, 3 and scores 8, 6, 9, 7, 5 give 8 + 4,8 + 4,5 + 2,8 + 1,5 = 21,6 of 30', () => {
  // 10 × 8 / 10 = 8; 8 × 6 / 10 = 4,8; 5 × 9 / 10 = 4,5; 4 × 7 / 10 = 2,8; 3 × 5 / 10 = 1,5.
  expect(criterionParts.map((part, index) => pointsOf(uneven[part], [80, 60, 90, 70, 50][index] ?? 0))).toEqual([8000, 4800, 4500, 2800, 1500]);
  expect(totalPoints(uneven, scores(80, 60, 90, 70, 50))).toBe(21_600);
});

test('points by hand: scores with a decimal, 7,5 and 6,3 and 10 and 0 and 9,9, on weights of 6 give 4,5 + 3,78 + 6 + 0 + 5,94 = 20,22', () => {
  expect(totalPoints(weights(60, 60, 60, 60, 60), scores(75, 63, 100, 0, 99))).toBe(20_220);
});

test('points by hand: weights with a decimal, 7,5 and 7,5 and 5,1 and 4,9 and 5, and a score of 3 for each give 9, not 9,000000000000002', () => {
  // 2,25 + 2,25 + 1,53 + 1,47 + 1,5 = 9.
  expect(totalPoints(weights(75, 75, 51, 49, 50), scores(30, 30, 30, 30, 30))).toBe(9_000);
});

test('a score of 10 for each part gives the whole weight, and 0 gives nothing', () => {
  const all = fc.tuple(...criterionParts.map(() => fc.integer({ min: 0, max: 300 })));
  fc.assert(
    fc.property(all, ([a, b, c, d, e]) => {
      const any = weights(a ?? 0, b ?? 0, c ?? 0, d ?? 0, e ?? 0);
      expect(totalPoints(any, scores(100, 100, 100, 100, 100))).toBe(mostPoints(any));
      expect(totalPoints(any, scores(0, 0, 0, 0, 0))).toBe(0);
      expect(mostPoints(any)).toBe(sumOfWeights(any) * 100);
    }),
  );
});

test('a better score never gives fewer points, whatever the weights', () => {
  const tenths = fc.integer({ min: 0, max: 99 });
  fc.assert(fc.property(fc.integer({ min: 0, max: 1000 }), tenths, (weight, score) => pointsOf(weight, score + 1) >= pointsOf(weight, score)));
});

test('there are no points in all until each part has its score', () => {
  expect(totalPoints(uneven, { ...scores(80, 60, 90, 70, 50), cost: null })).toBeNull();
});

test.each<[number, 1 | 3, string]>([
  [75, 1, '7,5'], [70, 1, '7'], [0, 1, '0'], [5, 1, '0,5'], [300, 1, '30'],
  [21_600, 3, '21,6'], [20_220, 3, '20,22'], [9_000, 3, '9'], [45, 3, '0,045'], [0, 3, '0'],
])('%i with %i decimals is written %s', (value, decimals, text) => {
  expect(decimalText(value, decimals)).toBe(text);
});
