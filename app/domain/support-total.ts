import type { CalendarDate } from './calendar-date';
import type { StatedQuarter } from './cost-quarters';

/** What the suppliers on a contract had received by the end of a published quarter, exactly; the unit's alone. */
export interface SupportByQuarter {
  periodEnd: CalendarDate;
  /** People hired by then, as it was published. */
  hired: number;
  /** In whole kroner; null while a statement that is owed is missing. */
  kroner: number | null;
}

/** The same as a buyer may see it. */
export interface ShownSupport {
  periodEnd: CalendarDate;
  hired: number;
  /** In whole thousands of kroner. */
  kroner: number;
}

const ROUNDED_TO = 1000;

/**
 * The total to show a buyer next, or null where the last one stays. Kroner say how many are subsidised, so a total is
 * rounded, and rests on at least `minimum` more people hired than the one before: neither a total nor the difference of two
 * is about fewer. What was shown is never shown otherwise, whatever is corrected later.
 */
export function nextShownSupport(shown: ShownSupport | null, quarters: readonly SupportByQuarter[], minimum: number): ShownSupport | null {
  const possible = quarters
    .filter(({ periodEnd, hired, kroner }) => kroner !== null && periodEnd > (shown?.periodEnd ?? '') && hired - (shown?.hired ?? 0) >= minimum)
    .toSorted((one, other) => other.periodEnd.localeCompare(one.periodEnd));
  const [latest] = possible;
  if (latest?.kroner == null) return null;
  return { periodEnd: latest.periodEnd, hired: latest.hired, kroner: Math.round(latest.kroner / ROUNDED_TO) * ROUNDED_TO };
}

/** All that had been received by the end of a quarter, or null while a statement that is owed up to then is missing. */
export function supportUntil(quarterEnd: CalendarDate, quarters: readonly Pick<StatedQuarter, 'quarterEnd' | 'support' | 'isWhole'>[]): number | null {
  const counted = quarters.filter((quarter) => quarter.quarterEnd <= quarterEnd);
  if (counted.length === 0 || counted.some(({ isWhole }) => !isWhole)) return null;
  return counted.reduce((sum, { support }) => sum + support, 0);
}
