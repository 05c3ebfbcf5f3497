import { addDays, type CalendarDate } from './calendar-date';
import type { Period } from './period';

/** Pay in kroner an hour from a day on, until the next row of the same job. */
export interface PayFrom {
  id: string;
  from: CalendarDate;
  hourlyPay: number;
}

/** The lowest lawful pay in kroner an hour from a day on, until the next. */
export interface RateFrom {
  validFrom: CalendarDate;
  adultRate: number;
  youthRate: number;
}

/** Days, both included, on which pay was below the rate that was valid. */
export interface LowPay {
  payId: string;
  hourlyPay: number;
  requiredPay: number;
  /** The rate is the one for those under 18. */
  youth: boolean;
  from: CalendarDate;
  to: CalendarDate;
}

/** The job that pay is held against the rates in; days are known until `asOf`. */
interface PaidJob extends Period {
  pay: readonly PayFrom[];
  birthYear: number | null;
  asOf: CalendarDate;
}

/**
 * When a job was paid less than the generally applied minimum, oldest first: at each date the latest pay against the
 * latest rate. Days without registered pay, or before the first rate, say nothing. The youth rate goes for a year in which
 * the person is under 18 from beginning to end; where the year of birth leaves it open, the adult rate does.
 */
export function lowPaySpells({ from, to, pay, birthYear, asOf }: PaidJob, rates: readonly RateFrom[]): LowPay[] {
  const last = lastDay({ from, to, asOf });
  const turns = [from, ...pay.map((row) => row.from), ...rates.map(({ validFrom }) => validFrom), ...firstAdultDay(birthYear)];
  const days = [...new Set(turns)].filter((day) => day >= from && day <= last).sort();
  const spells: LowPay[] = [];
  for (const [index, day] of days.entries()) {
    const next = days[index + 1];
    const low = lowPayOn(day, pay, rates, birthYear);
    if (!low) continue;
    const until = next ? addDays(next, -1) : last;
    const before = spells.at(-1);
    const goesOn = before?.payId === low.payId && before.requiredPay === low.requiredPay && addDays(before.to, 1) === day;
    if (before && goesOn) before.to = until;
    else spells.push({ ...low, from: day, to: until });
  }
  return spells;
}

/** The spell that the job is in now, or was in when it ended; a job that has not begun is asked for its first day. */
export function lowPayNow(job: PaidJob, rates: readonly RateFrom[]): LowPay | null {
  const latest = lowPaySpells(job, rates).at(-1);
  return latest?.to === lastDay(job) ? latest : null;
}

function lastDay({ from, to, asOf }: Period & { asOf: CalendarDate }): CalendarDate {
  const known = asOf < from ? from : asOf;
  return to !== null && to < known ? to : known;
}

function lowPayOn(day: CalendarDate, pay: readonly PayFrom[], rates: readonly RateFrom[], birthYear: number | null) {
  const paid = latestBy(pay, (row) => row.from, day);
  const rate = latestBy(rates, ({ validFrom }) => validFrom, day);
  if (!paid || !rate) return null;
  const youth = birthYear !== null && Number(day.slice(0, 4)) - birthYear < 18;
  const requiredPay = youth ? rate.youthRate : rate.adultRate;
  return paid.hourlyPay < requiredPay ? { payId: paid.id, hourlyPay: paid.hourlyPay, requiredPay, youth } : null;
}

function latestBy<Row>(rows: readonly Row[], dayOf: (row: Row) => CalendarDate, day: CalendarDate): Row | undefined {
  return rows.filter((row) => dayOf(row) <= day).sort((one, other) => dayOf(one).localeCompare(dayOf(other))).at(-1);
}

function firstAdultDay(birthYear: number | null): CalendarDate[] {
  return birthYear === null ? [] : [`${birthYear + 18}-01-01`];
}
