import type { PublishedResult } from './published-figures';
import type { MeasuredUnit } from './measured-unit';

/** A result that was published anew, and whom it counted. */
export interface PublishedTable {
  scope: string;
  units: readonly MeasuredUnit[];
  result: Exclude<PublishedResult, { form: 'none' }>;
}

/** Names a unit with what it was counted as: one that was counted otherwise later is another one. */
export function nameOf({ key, outcome }: MeasuredUnit): string {
  return `${key} ${outcome}`;
}

/** The units of `whole` that are not in `part`, or null where `part` is not all in `whole`, or is all of it. */
export function restOf(whole: readonly MeasuredUnit[], part: readonly MeasuredUnit[]): readonly MeasuredUnit[] | null {
  if (part.length >= whole.length) return null;
  const inPart = new Set(part.map(nameOf));
  const rest = whole.filter((unit) => !inPart.has(nameOf(unit)));
  return rest.length === whole.length - part.length ? rest : null;
}

/** The rests that two tables leave of one another: whoever knows both counts knows those of the rest. */
export function restsBetween(one: readonly MeasuredUnit[], other: readonly MeasuredUnit[]): readonly (readonly MeasuredUnit[])[] {
  return [restOf(one, other), restOf(other, one)].filter((rest) => rest !== null);
}

/** Whether two tables count the same people as the same. */
export function sameUnits(one: readonly MeasuredUnit[], other: readonly MeasuredUnit[]): boolean {
  const names = new Set(other.map(nameOf));
  return one.length === other.length && one.every((unit) => names.has(nameOf(unit)));
}
