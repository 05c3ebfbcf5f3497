import { formatNumber, formatPercent } from '~/i18n/format';

interface ExtentTexts {
  days: (days: string) => string;
  hours: (hours: string) => string;
  percent?: (percent: string) => string;
}

interface Extent {
  daysPerWeek: number | null;
  hoursPerWeek: number | null;
  percent?: number | null;
}

/** How much of the week a placement takes, in words; empty where nobody has said. */
export function extentOf(texts: ExtentTexts, { daysPerWeek, hoursPerWeek, percent }: Extent): string {
  return [
    daysPerWeek !== null && texts.days(formatNumber(daysPerWeek)),
    hoursPerWeek !== null && texts.hours(formatNumber(hoursPerWeek)),
    percent != null && texts.percent?.(formatPercent(percent)),
  ]
    .filter(Boolean)
    .join(', ');
}
