import { parseDate, type CalendarDate } from './calendar-date';
import { norwegianLevels } from './candidate';
import { jobProspects, offerStatuses, type JobProspect, type OfferStatus } from './place-offer';
import { departments } from './placement-status';

/** How a list of offers is narrowed; everything stands in the URL. */
export interface OfferFilters {
  department: (typeof departments)[number] | null;
  supplierId: string | null;
  contractId: string | null;
  /** Only places for which this level is enough. */
  level: (typeof norwegianLevels)[number] | null;
  jobProspect: JobProspect | null;
  status: OfferStatus | null;
  /** A day of the week that the places are wanted in. */
  week: CalendarDate | null;
  onlyFree: boolean;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Reads the filters of a list; what makes no sense is no filter. */
export function readOfferFilters(query: URLSearchParams): OfferFilters {
  const oneOf = <Value extends string>(values: readonly Value[], name: string) =>
    values.find((value) => value === query.get(name)) ?? null;
  const id = (name: string) => (UUID.test(query.get(name) ?? '') ? query.get(name) : null);
  return {
    department: oneOf(departments, 'avdeling'),
    supplierId: id('leverandor'),
    contractId: id('kontrakt'),
    level: oneOf(norwegianLevels, 'norsk'),
    jobProspect: oneOf(jobProspects, 'ansettelse'),
    status: oneOf(offerStatuses, 'status'),
    week: parseDate(query.get('uke') ?? ''),
    onlyFree: query.has('ledige'),
  };
}
