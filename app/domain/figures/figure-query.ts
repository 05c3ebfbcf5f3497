/** What a reader asks the key figures for: everything stands in the URL, in the words below. */
import { parseDate, type CalendarDate } from '~/domain/calendar-date';
import type { RefusalCode } from '~/domain/refusal-codes';
import { CLOCKS, type Clock } from './definitions';

/** The URL's words: a contract's reference, a supplier's organisation number, three dates and a clock. */
export const FIGURE_FIELDS = ['kontrakt', 'leverandor', 'fra', 'til', 'stikkdato', 'klokke'] as const;
export type FigureField = (typeof FIGURE_FIELDS)[number];

/** Where nothing else is said, the period begins here (figures.md, «Dates»). */
export const BEGINNING: CalendarDate = '1900-01-01';

/** Null is no limit, or for the clock: the contract's own. */
export interface FigureQuery {
  contract: string | null;
  supplier: string | null;
  clock: Clock | null;
  from: CalendarDate;
  to: CalendarDate;
  asOf: CalendarDate;
}

export type FigureErrors = Partial<Record<FigureField, RefusalCode>>;

/** What was asked, or what is wrong with it, field by field; `typed` is what stands in the form again. */
export interface FigureQueryReading {
  typed: Record<FigureField, string>;
  errors: FigureErrors;
  query: FigureQuery;
}

/** Reads the URL. `on` is today. Where a field is wrong, `query` holds the default in its place. */
export function readFigureQuery(url: URLSearchParams, on: CalendarDate): FigureQueryReading {
  const typed = Object.fromEntries(
    FIGURE_FIELDS.map((field) => [field, (url.get(field) ?? '').trim().slice(0, 60)]),
  ) as Record<FigureField, string>;
  const errors: FigureErrors = {};

  const dateOr = (field: 'fra' | 'til' | 'stikkdato', fallback: CalendarDate): CalendarDate => {
    if (typed[field] === '') return fallback;
    const date = parseDate(typed[field]);
    if (!date) errors[field] = 'not_a_date';
    return date ?? fallback;
  };
  const asOf = dateOr('stikkdato', on);
  const from = dateOr('fra', BEGINNING);
  const to = dateOr('til', asOf);
  if (!errors.fra && !errors.til && typed.til !== '' && to < from) errors.til = 'to_before_from';
  else if (!errors.fra && !errors.stikkdato && from > asOf) errors.fra = 'from_after_as_of';

  const clock = CLOCKS.find((one) => one === typed.klokke) ?? null;
  if (typed.klokke !== '' && !clock) errors.klokke = 'choose_one';

  return { typed, errors, query: { contract: typed.kontrakt || null, supplier: typed.leverandor || null, clock, from, to, asOf } };
}

/** The same question in a URL's words, with `more` beside it; what was left out stays left out. */
export function figureSearch(url: URLSearchParams, more: Readonly<Record<string, string>> = {}): string {
  const kept = FIGURE_FIELDS.flatMap((field) => (url.get(field) ? [[field, url.get(field) ?? '']] : []));
  return new URLSearchParams([...kept, ...Object.entries(more)]).toString();
}
