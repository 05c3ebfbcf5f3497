import { addDays, addMonths, daysBetween, type CalendarDate } from './calendar-date';
import type { SubsidyKind } from './employment';
import { subsidyRules, type SubsidyRule, type SubsidyRuleCode } from './subsidy-rules';

/** One period of wage subsidy in a job; kind or percent are null where nobody said. */
export interface SubsidyPeriod {
  id: string;
  kind: SubsidyKind | null;
  reducedWorkCapacity: boolean;
  from: CalendarDate;
  to: CalendarDate;
  percent: number | null;
}

/** What a rule says of a period, from the first day on which the period is beyond it. */
export interface SubsidyFinding {
  periodId: string;
  code: SubsidyRuleCode;
  outcome: 'warn' | 'stop';
  from: CalendarDate;
}

/**
 * Holds the periods of one job against the rules. How far a subsidy has run counts the days of the earlier periods of its
 * kind in the job, so that a break does not use it up. A stop says all that a warning of the same sort would.
 */
export function judgeSubsidies(periods: readonly SubsidyPeriod[], birthYear: number | null): SubsidyFinding[] {
  const inOrder = periods.toSorted((one, other) => one.from.localeCompare(other.from));
  return inOrder.flatMap((period) => {
    const began = startOfRun(period, inOrder);
    const broken = subsidyRules.flatMap((rule) => {
      const from = concerns(rule, period) ? firstDayBeyond(rule, period, began, birthYear) : null;
      return from ? [{ rule, from }] : [];
    });
    return broken
      .filter(({ rule }, index) => !broken.some((other, place) => outdoes(other.rule, rule, place < index)))
      .map(({ rule, from }) => ({ periodId: period.id, code: rule.code, outcome: rule.outcome, from }));
  });
}

/**
 * What is new once `written` stands in the job, beside its other periods: said of itself, or of another that it pushes
 * beyond a rule.
 */
export function findingsOf(written: SubsidyPeriod, others: readonly SubsidyPeriod[], birthYear: number | null): SubsidyFinding[] {
  const before = new Set(judgeSubsidies(others, birthYear).map(keyOf));
  return judgeSubsidies([...others, written], birthYear).filter((found) => !before.has(keyOf(found)));
}

/** The same finding has the same key, so that somebody can say which ones they have seen. */
export function keyOf({ periodId, code, from }: SubsidyFinding): string {
  return `${periodId}:${code}:${from}`;
}

function concerns(rule: SubsidyRule, { kind, reducedWorkCapacity }: SubsidyPeriod): boolean {
  return (
    (rule.kind === null || rule.kind === kind) &&
    (rule.reducedWorkCapacity === null || rule.reducedWorkCapacity === reducedWorkCapacity)
  );
}

/** The day that the subsidy would have begun on, had it run without a break until this period. */
function startOfRun({ id, kind, from }: SubsidyPeriod, inOrder: readonly SubsidyPeriod[]): CalendarDate {
  const earlier = kind === null ? [] : inOrder.filter((one) => one.id !== id && one.kind === kind && one.from < from);
  return addDays(from, -earlier.reduce((days, one) => days + daysBetween(one.from, one.to) + 1, 0));
}

function firstDayBeyond(
  rule: SubsidyRule,
  { from, to, percent }: SubsidyPeriod,
  began: CalendarDate,
  birthYear: number | null,
): CalendarDate | null {
  if (rule.what === 'age') return birthYear !== null && yearOf(began) - birthYear > rule.limit ? from : null;
  if (rule.what === 'percent' && (percent === null || percent <= rule.limit)) return null;
  const first = latest(from, addMonths(began, rule.what === 'length' ? rule.limit : rule.fromMonth));
  const last = rule.what === 'percent' && rule.untilMonth !== null ? addDays(addMonths(began, rule.untilMonth), -1) : to;
  return first <= to && first <= last ? first : null;
}

/** A stop outdoes warnings of the same sort; of two stops, the first in the table is enough. */
function outdoes(other: SubsidyRule, rule: SubsidyRule, standsBefore: boolean): boolean {
  if (other === rule || other.what !== rule.what || other.outcome !== 'stop') return false;
  return rule.outcome === 'warn' || standsBefore;
}

function yearOf(date: CalendarDate): number {
  return Number(date.slice(0, 4));
}

function latest(one: CalendarDate, other: CalendarDate): CalendarDate {
  return one > other ? one : other;
}
