/** What a call may ask for: each parameter, how it is read, and what is wrong with it. */
import { z } from 'zod';
import { parseIsoDate, type CalendarDate } from '~/domain/calendar-date';
import { CLOCKS } from '~/domain/figures/definitions';
import { isOrganisationNumber } from '~/domain/organisation-number';
import type { ParameterFault } from './problem';

const isoDate = z.iso.date('not_a_date').refine((text): text is CalendarDate => parseIsoDate(text) !== null, 'not_a_date');

/** Every parameter of every endpoint; the message of a fault is its code. */
export const apiParameters = {
  from: isoDate,
  to: isoDate,
  asOf: isoDate,
  clock: z.enum(CLOCKS, 'unknown_clock'),
  supplier: z.string().regex(/^\d{9}$/, 'not_an_organisation_number').refine(isOrganisationNumber, 'not_an_organisation_number'),
  page: z
    .string()
    .regex(/^[1-9]\d{0,5}$/, 'not_a_page')
    .transform(Number),
} as const;
export type ApiParameter = keyof typeof apiParameters;

export type Asked<Name extends ApiParameter> = { [Key in Name]?: z.output<(typeof apiParameters)[Key]> };
export type Fault = { parameter: string; fault: ParameterFault };

/** Reads the query; every fault is told at once. A parameter that the endpoint does not know is one, as is one given twice. */
export function readParameters<Name extends ApiParameter>(
  query: URLSearchParams,
  known: readonly Name[],
): { ok: true; asked: Asked<Name> } | { ok: false; faults: Fault[] } {
  const faults: Fault[] = [];
  const asked: Record<string, unknown> = {};
  for (const parameter of new Set(query.keys())) {
    const [value = '', ...more] = query.getAll(parameter);
    const name = known.find((one) => one === parameter);
    if (!name) faults.push({ parameter: shown(parameter), fault: 'unknown_parameter' });
    else if (more.length > 0) faults.push({ parameter, fault: 'given_twice' });
    else {
      const read = apiParameters[name].safeParse(value);
      if (read.success) asked[name] = read.data;
      else faults.push({ parameter, fault: (read.error.issues[0]?.message ?? 'unknown_parameter') as ParameterFault });
    }
  }
  return faults.length > 0 ? { ok: false, faults } : { ok: true, asked: asked as Asked<Name> };
}

const LONGEST_NAME = 60;

/** A name that somebody else has chosen is repeated without what could be taken for more than a name, and not at length. */
function shown(parameter: string): string {
  return parameter.replace(/[^\w.-]/g, '?').slice(0, LONGEST_NAME);
}
