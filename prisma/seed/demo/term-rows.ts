import { addMonths, fromDateColumn, toDateColumn, type CalendarDate } from '~/domain/calendar-date.ts';
import type { Frame } from './frame-rows.ts';
import { organisations } from './organisations.ts';
import type { Random } from './random.ts';
import type { DemoRows } from './rows.ts';
import { DEMO_CASEWORKER } from './staff.ts';

/** Adult minimum pay since 2023, and what it is like to be paid about it. */
const usualPay = [216.04, 216.04, 219.5, 224, 231.75];
const LOW_PAY = 205;

/**
 * Adds what became of jobs while they lasted: pay where a supplier employs, too low in a few, a new percent in some, the
 * kind of each wage subsidy, and why some jobs ended.
 */
export function addTerms(rows: DemoRows, today: CalendarDate, frame: Frame, random: Random): void {
  const suppliers = new Set<string>(Object.values(organisations).map(({ orgNumber }) => orgNumber));
  const registeredById = frame.memberships.get(DEMO_CASEWORKER);
  for (const subsidy of rows.wageSubsidy) {
    subsidy.kind = 'temporary';
    subsidy.registeredById = frame.memberships.get('nav');
  }
  let low = 0;
  for (const { id, startedOn, endedOn, percent, employerOrgNumber } of rows.employment) {
    const [from, to] = [fromDateColumn(startedOn as Date), endedOn ? fromDateColumn(endedOn as Date) : null];
    const own = { employmentId: id ?? '', registeredById };
    if (to && random.chance(0.6)) {
      const reason = random.pick(['agreed_end', 'agreed_end', 'other_job', 'own_wish', 'education', 'ill'] as const);
      rows.employmentEnd.push({ ...own, endedOn: toDateColumn(to), reason });
    }
    if (suppliers.has(employerOrgNumber) && random.chance(0.5)) {
      const isLow = !to && from > '2023-06-15' && low < 3;
      if (isLow) low += 1;
      rows.employmentPay.push({ ...own, startsOn: startedOn as Date, hourlyPay: isLow ? LOW_PAY : random.pick(usualPay) });
    }
    const later = addMonths(from, random.between(3, 6));
    const goesOnUntil = to ?? today;
    if (Number(percent) < 100 && later < goesOnUntil && random.chance(0.4)) {
      rows.employmentTerm.push({ ...own, startsOn: toDateColumn(later), percent: Math.min(100, Number(percent) + 20) });
    }
  }
}
