/** What `npm run figures` is asked for: the options and defaults of figures.md, checked. */
import { parseIsoDate, type CalendarDate } from '~/domain/calendar-date';
import { CLOCKS, type Clock } from './definitions';
import { BEGINNING } from './figure-query';

/** The options as written; undefined where left out. */
export interface WrittenArguments {
  'as-of'?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
  contract?: string | undefined;
  supplier?: string | undefined;
  clock?: string | undefined;
}

/** A contract's reference, a supplier's organisation number, and what else is asked; null is no limit, or for the clock the contract's own. */
export interface AskedFigures {
  contract: string | null;
  supplier: string | null;
  clock: Clock | null;
  asOf: CalendarDate;
  from: CalendarDate;
  to: CalendarDate;
}

export type ArgumentFault =
  | { code: 'not_a_date'; option: 'as-of' | 'from' | 'to'; value: string }
  | { code: 'empty'; option: 'contract' | 'supplier' }
  | { code: 'unknown_clock'; value: string }
  | { code: 'from_after_to' | 'from_after_as_of'; from: CalendarDate; limit: CalendarDate };

/** Checks what was written and fills in the defaults; `on` is today. The first fault is the answer where there is one. */
export function readFigureArguments(written: WrittenArguments, on: CalendarDate): AskedFigures | { fault: ArgumentFault } {
  const dates = { 'as-of': on, from: BEGINNING, to: on };
  for (const option of ['as-of', 'from', 'to'] as const) {
    const value = written[option];
    const date = value === undefined ? null : parseIsoDate(value);
    if (value !== undefined && !date) return { fault: { code: 'not_a_date', option, value } };
    if (date) dates[option] = date;
  }
  const { 'as-of': asOf, from } = dates;
  const to = written.to === undefined ? asOf : dates.to;
  const clock = CLOCKS.find((one) => one === written.clock) ?? null;
  if (written.clock !== undefined && !clock) return { fault: { code: 'unknown_clock', value: written.clock } };
  for (const option of ['contract', 'supplier'] as const) {
    if (written[option] === '') return { fault: { code: 'empty', option } };
  }
  if (from > to) return { fault: { code: 'from_after_to', from, limit: to } };
  if (from > asOf) return { fault: { code: 'from_after_as_of', from, limit: asOf } };
  return { contract: written.contract ?? null, supplier: written.supplier ?? null, clock, asOf, from, to };
}
