import { criterionParts, type CriterionPart } from '../commitment/criterion-part';

/**
 * The arithmetic of an evaluation, in whole numbers all the way: weights are tenths of a percent, scores tenths of a point
 * from 0 to 10, and points thousandths, so that nothing is rounded before it is shown. The tender says that the criterion
 * weighs 30 %; how a part's score becomes points (weight × score / 10) is the usual linear rule.
 */
export type Tenths = number;
export type Thousandths = number;

/** Weight of each part, in tenths of a percent. */
export type Weights = Readonly<Record<CriterionPart, Tenths>>;
/** The score of each part in tenths; null where none is given yet. */
export type Scores = Readonly<Record<CriterionPart, Tenths | null>>;

/** 6,0 % with a score of 7,5 is 4,500 points: 60 × 75 = 4500 thousandths. */
export function pointsOf(weight: Tenths, score: Tenths): Thousandths {
  return weight * score;
}

/** The points of one tenderer for the whole criterion; null until each part has its score. */
export function totalPoints(weights: Weights, scores: Scores): Thousandths | null {
  let total = 0;
  for (const part of criterionParts) {
    const score = scores[part];
    if (score === null) return null;
    total += pointsOf(weights[part], score);
  }
  return total;
}

/** The most that the criterion can give, in thousandths: its whole weight. */
export function mostPoints(weights: Weights): Thousandths {
  return sumOfWeights(weights) * 100;
}

export function sumOfWeights(weights: Weights): Tenths {
  return criterionParts.reduce((sum, part) => sum + weights[part], 0);
}

/** 45 → «4,5», 4500 of three decimals → «4,5»: no trailing zeros, and a comma. */
export function decimalText(value: number, decimals: 1 | 3): string {
  const digits = String(value).padStart(decimals + 1, '0');
  const fraction = digits.slice(-decimals).replace(/0+$/, '');
  return fraction ? `${digits.slice(0, -decimals)},${fraction}` : digits.slice(0, -decimals);
}
