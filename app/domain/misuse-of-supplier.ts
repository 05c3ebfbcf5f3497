import { addMonths, type CalendarDate } from './calendar-date';
import { misuseLimits, type RareHires, type ShareAtSite } from './misuse-signals';

/** What became of the practices that ended with a supplier, as far as it is known. */
export interface SupplierOutcomes {
  supplierId: string;
  /** How many led to a job with the supplier itself. */
  hired: number;
  /** The day on which each ended practice was measured: when the time for being hired was over. */
  measuredOn: readonly CalendarDate[];
}

/** That a supplier's practice rarely leads to a job with it: under one in five, of at least five. */
export function rareHires({ supplierId, hired, measuredOn }: SupplierOutcomes): RareHires | null {
  const ended = measuredOn.length;
  if (ended < misuseLimits.fewestEnded || hired * misuseLimits.hiresOneIn >= ended) return null;
  return { kind: 'supplier_rarely_hires', subjectId: supplierId, restsOn: ended, since: null, hired, ended, measuredOn };
}

export interface SiteFacts {
  siteId: string;
  employees: number;
  countedOn: CalendarDate;
  /** How many of the unit's candidates are in practice there. */
  people: number;
}

/** That there are many in practice beside those who are paid: two or more, and over one for each five employees. */
export function shareAtSite({ siteId, employees, countedOn, people }: SiteFacts, on: CalendarDate): ShareAtSite | null {
  if (people < misuseLimits.fewestAtSite || people * misuseLimits.practiceOneIn <= employees) return null;
  const countIsOld = isOldCount(countedOn, on);
  return { kind: 'practice_share_at_site', subjectId: siteId, restsOn: people, since: null, people, employees, countedOn, countIsOld };
}

/** Whether the employees of a site were counted so long ago that the number may have changed. */
export function isOldCount(countedOn: CalendarDate, on: CalendarDate): boolean {
  return addMonths(countedOn, misuseLimits.countHolds) < on;
}
