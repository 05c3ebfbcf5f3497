import type { CalendarDate } from './calendar-date';
import { overlaps } from './period';
import { quarterStart } from './quarter';

/** What the suppliers on a contract have stated of a quarter, all together; the unit's alone. */
export interface HoursOfQuarter {
  quarterEnd: CalendarDate;
  mentorHours: number;
  trainingHours: number;
  /** Whether every statement that is owed of the quarter has been sent. */
  isWhole: boolean;
}

/** The same as a buyer may see it: of one quarter, or of several together. */
export interface ShownHours {
  firstQuarterEnd: CalendarDate;
  periodEnd: CalendarDate;
  mentorHours: number;
  trainingHours: number;
}

/** Somebody's practice on the contract, open where `to` is null. */
export interface PracticeOfPerson {
  candidateId: string;
  from: CalendarDate;
  to: CalendarDate | null;
}

/**
 * The hours to show a buyer, in the order of the quarters. Hours of a quarter with few people in practice say how often each
 * came, so a quarter is shown by itself where at least `minimum` people were in practice in it, else together with the next
 * ones; what is left at the end waits. `quarters` follow each other without a gap; the first that is not whole ends them.
 */
export function shownHours(quarters: readonly HoursOfQuarter[], practice: readonly PracticeOfPerson[], minimum: number): ShownHours[] {
  const shown: ShownHours[] = [];
  const waiting: HoursOfQuarter[] = [];
  for (const quarter of quarters) {
    if (!quarter.isWhole) break;
    waiting.push(quarter);
    const together = joined(waiting[0] ?? quarter, waiting);
    if (peopleIn(together, practice) < minimum) continue;
    shown.push(together);
    waiting.length = 0;
  }
  return shown;
}

/**
 * What a release adds to what has been shown: quarters that were shown, where their hours have been corrected since, in the
 * same groups as before, and quarters that have come since.
 */
export function hoursToPublish(
  published: readonly ShownHours[],
  quarters: readonly HoursOfQuarter[],
  practice: readonly PracticeOfPerson[],
  minimum: number,
): ShownHours[] {
  const corrected = published.flatMap((shown) => {
    const counted = quarters.filter(({ quarterEnd }) => shown.firstQuarterEnd <= quarterEnd && quarterEnd <= shown.periodEnd);
    const now = { ...shown, mentorHours: sumOf(counted, 'mentorHours'), trainingHours: sumOf(counted, 'trainingHours') };
    return now.mentorHours === shown.mentorHours && now.trainingHours === shown.trainingHours ? [] : [now];
  });
  const last = published.map(({ periodEnd }) => periodEnd).toSorted().at(-1) ?? '';
  return [...corrected, ...shownHours(quarters.filter(({ quarterEnd }) => quarterEnd > last), practice, minimum)];
}

function joined(first: HoursOfQuarter, quarters: readonly HoursOfQuarter[]): ShownHours {
  const periodEnd = quarters.at(-1)?.quarterEnd ?? first.quarterEnd;
  const hours = { mentorHours: sumOf(quarters, 'mentorHours'), trainingHours: sumOf(quarters, 'trainingHours') };
  return { firstQuarterEnd: first.quarterEnd, periodEnd, ...hours };
}

function sumOf(quarters: readonly HoursOfQuarter[], hours: 'mentorHours' | 'trainingHours'): number {
  return tenths(quarters.reduce((sum, quarter) => sum + quarter[hours], 0));
}

/** How many people were in practice at some time in the quarters that are shown together. */
export function peopleIn({ firstQuarterEnd, periodEnd }: ShownHours, practice: readonly PracticeOfPerson[]): number {
  const period = { from: quarterStart(firstQuarterEnd), to: periodEnd };
  return new Set(practice.filter((one) => overlaps(one, period)).map(({ candidateId }) => candidateId)).size;
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}
