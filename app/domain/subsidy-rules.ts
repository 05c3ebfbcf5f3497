import type { SubsidyKind } from './employment';

/** Where a rule is read: NAV's page for employers, and what NAV's own system accepts. */
export type RuleSource = 'nav_page' | 'nav_system';

interface RuleOf<What extends string> {
  code: string;
  /** Null: of every kind, also where the kind is not known. */
  kind: SubsidyKind | null;
  /** Whether the person's work capacity is reduced; null where it makes no difference. */
  reducedWorkCapacity: boolean | null;
  what: What;
  /** A stop is a number that no reading of the rules allows; all else is a warning that can be accepted. */
  outcome: 'warn' | 'stop';
  source: RuleSource;
}

/** At most `limit` percent of the wage, from `fromMonth` whole months into the subsidy until `untilMonth`. */
interface PercentRule extends RuleOf<'percent'> {
  limit: number;
  fromMonth: number;
  untilMonth: number | null;
}

/** At most `limit` months in all, in one job. */
interface LengthRule extends RuleOf<'length'> {
  limit: number;
}

/** At most `limit` years between the year of birth and the year it starts: the year of birth is all that is known of the age. */
interface AgeRule extends RuleOf<'age'> {
  limit: number;
}

export type SubsidyRule = PercentRule | LengthRule | AgeRule;

const open = null;
const either = null;

/**
 * What a period of wage subsidy can be: one rule a line, to be checked against the source by anybody. Permanent subsidy
 * is also capped at 5 G a year, which is an amount that the portal does not know.
 */
export const subsidyRules = [
  // Temporary: 40 percent for 6 months, then 30, at most 12 months.
  { code: 'temporary_40', kind: 'temporary', reducedWorkCapacity: false, what: 'percent', fromMonth: 0, untilMonth: 6, limit: 40, outcome: 'warn', source: 'nav_page' },
  { code: 'temporary_30', kind: 'temporary', reducedWorkCapacity: false, what: 'percent', fromMonth: 6, untilMonth: open, limit: 30, outcome: 'warn', source: 'nav_page' },
  { code: 'temporary_12_months', kind: 'temporary', reducedWorkCapacity: false, what: 'length', limit: 12, outcome: 'warn', source: 'nav_page' },
  // Temporary with reduced work capacity: 60 percent the first year, then 50, at most 24 months.
  { code: 'temporary_reduced_50', kind: 'temporary', reducedWorkCapacity: true, what: 'percent', fromMonth: 12, untilMonth: open, limit: 50, outcome: 'warn', source: 'nav_page' },
  { code: 'temporary_60', kind: 'temporary', reducedWorkCapacity: either, what: 'percent', fromMonth: 0, untilMonth: open, limit: 60, outcome: 'stop', source: 'nav_page' },
  { code: 'temporary_24_months', kind: 'temporary', reducedWorkCapacity: either, what: 'length', limit: 24, outcome: 'stop', source: 'nav_page' },

  // Permanent: at most 75 percent the first year (the last line), then 67.
  { code: 'permanent_67', kind: 'permanent', reducedWorkCapacity: either, what: 'percent', fromMonth: 12, untilMonth: open, limit: 67, outcome: 'warn', source: 'nav_page' },

  // Four years for the young: 70, 60, 50 and 35 percent, a year each; not over 30 at the start.
  { code: 'four_year_70', kind: 'four_year', reducedWorkCapacity: either, what: 'percent', fromMonth: 0, untilMonth: open, limit: 70, outcome: 'stop', source: 'nav_system' },
  { code: 'four_year_60', kind: 'four_year', reducedWorkCapacity: either, what: 'percent', fromMonth: 12, untilMonth: 24, limit: 60, outcome: 'warn', source: 'nav_system' },
  { code: 'four_year_50', kind: 'four_year', reducedWorkCapacity: either, what: 'percent', fromMonth: 24, untilMonth: 36, limit: 50, outcome: 'warn', source: 'nav_system' },
  { code: 'four_year_35', kind: 'four_year', reducedWorkCapacity: either, what: 'percent', fromMonth: 36, untilMonth: open, limit: 35, outcome: 'warn', source: 'nav_system' },
  { code: 'four_year_48_months', kind: 'four_year', reducedWorkCapacity: either, what: 'length', limit: 48, outcome: 'stop', source: 'nav_system' },
  // Who turns 31 in the year may still be 30 on the day; who turns 32 is not.
  { code: 'four_year_maybe_over_30', kind: 'four_year', reducedWorkCapacity: either, what: 'age', limit: 30, outcome: 'warn', source: 'nav_system' },
  { code: 'four_year_over_30', kind: 'four_year', reducedWorkCapacity: either, what: 'age', limit: 31, outcome: 'stop', source: 'nav_system' },

  // Every kind, and where the kind is not known.
  { code: 'any_75', kind: null, reducedWorkCapacity: either, what: 'percent', fromMonth: 0, untilMonth: open, limit: 75, outcome: 'stop', source: 'nav_page' },
] as const satisfies readonly SubsidyRule[];

export type SubsidyRuleCode = (typeof subsidyRules)[number]['code'];
