/** How firm a result is: what each source says of a measuring date, and whether they agree. */
import { daysBetween, type CalendarDate } from './calendar-date';
import { NEAR_DAYS } from './courses';
import { followUpSources, type FollowUpSource, type FollowUpStatus } from './employment';

export const standings = ['confirmed', 'single', 'conflicting', 'unknown'] as const;
/**
 * confirmed: two sources or more say what the result is. single: one says it, or nobody, and registered jobs or practice
 * decide; those are no source of their own, because a job without an end is only assumed to go on. conflicting: sources
 * differ, and nobody has decided. unknown: the result is unknown by figures.md, whatever else somebody has said.
 */
export type Standing = (typeof standings)[number];

/** What one source said of one date. `answeredAt` is an ISO moment. */
export interface Answer {
  source: FollowUpSource;
  status: FollowUpStatus;
  statusDate: CalendarDate;
  registeredOn: CalendarDate;
  answeredAt: string;
}

/** What the unit decided where sources differed. `decidedAt` is an ISO moment. */
export interface Decision {
  status: FollowUpStatus;
  decidedAt: string;
}

/** The answers within 31 days of a measuring date, the one that decides the result first (figures.md, rule 1). */
export function answersNear<Row extends Omit<Answer, 'answeredAt'>>(measuredOn: CalendarDate, followUps: readonly Row[]): Row[] {
  const distance = ({ statusDate }: Row) => Math.abs(daysBetween(statusDate, measuredOn));
  return followUps
    .filter((one) => distance(one) <= NEAR_DAYS)
    .sort(
      (a, b) =>
        distance(a) - distance(b) ||
        b.statusDate.localeCompare(a.statusDate) ||
        b.registeredOn.localeCompare(a.registeredOn) ||
        followUpSources.indexOf(a.source) - followUpSources.indexOf(b.source),
    );
}

/** Of `near`, what each source says: its nearest answer, leaving out that somebody could not be reached. */
export function wordOfEach<Row extends Pick<Answer, 'source' | 'status'>>(near: readonly Row[]): Row[] {
  const known = near.filter(({ status }) => status !== 'unreachable');
  return followUpSources.flatMap((source) => known.find((one) => one.source === source) ?? []);
}

/** Whether sources differ and nobody has decided since: a later answer that differs from the decision opens it again. */
export function areInConflict(words: readonly Answer[], decision: Decision | null): boolean {
  const differ = new Set(words.map(({ status }) => status)).size > 1;
  if (!differ || !decision) return differ;
  return words.some(({ answeredAt, status }) => answeredAt > decision.decidedAt && status !== decision.status);
}

/**
 * How firm the result of one measuring date is. `isRegistered` says whether a registered job or practice covers the date,
 * which decides where nobody has answered (figures.md, rules 2 and 3). `decision` is the last one about this date.
 */
export function standingOf(
  measuredOn: CalendarDate,
  followUps: readonly Answer[],
  { decision, isRegistered }: { decision: Decision | null; isRegistered: boolean },
): Standing {
  const near = answersNear(measuredOn, followUps);
  const [deciding] = near;
  if (!deciding) return isRegistered ? 'single' : 'unknown';
  if (deciding.status === 'unreachable') return 'unknown';
  const words = wordOfEach(near);
  if (areInConflict(words, decision)) return 'conflicting';
  return words.filter(({ status }) => status === deciding.status).length >= 2 ? 'confirmed' : 'single';
}
