/** How many of each cohort have a confirmed, single, conflicting or unknown result; together they are the cohort. */
import { z } from 'zod';
import { standings, type Standing } from '../result-standing';
import type { Horizon } from './definitions';

export type StandingCounts = Record<Standing, number>;

const count = z.number().int().nonnegative();
const counts = z.strictObject({ confirmed: count, single: count, conflicting: count, unknown: count });
const answer = z.strictObject({ '6': counts.optional(), '12': counts.optional() });
const NOBODY = Object.fromEntries(standings.map((standing) => [standing, 0])) as StandingCounts;

/** Reads what the SQL function `key_figure_standings` answers; a horizon without anybody measured is left out there. */
export function toStandingCounts(found: unknown): Record<Horizon, StandingCounts> {
  const { 6: six, 12: twelve } = answer.parse(found);
  return { 6: six ?? NOBODY, 12: twelve ?? NOBODY };
}
