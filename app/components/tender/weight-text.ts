import { decimalText, mostPoints, pointsOf, type Tenths, type Thousandths, type Weights } from '~/domain/tender/points';

/** `30 %`, never broken over two lines. */
export function weightText(weight: Tenths): string {
  return `${decimalText(weight, 1)}\u00a0%`;
}

/** `21,6` */
export function pointsText(points: Thousandths): string {
  return decimalText(points, 3);
}

/** `30`: the most that the criterion can give. */
export function mostPointsText(weights: Weights): string {
  return pointsText(mostPoints(weights));
}

/** The points of one part with its parts in writing: `10`, `8`, `8`. */
export function termTexts(weight: Tenths, score: Tenths) {
  return { weight: decimalText(weight, 1), score: decimalText(score, 1), points: pointsText(pointsOf(weight, score)) };
}
