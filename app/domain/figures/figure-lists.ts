/** The lists of people behind the figures, as the URL names them, with the database's name for each. */
export const FIGURE_LISTS = {
  'i-praksis': 'in_practice',
  'i-praksis-i-perioden': 'during_period',
  startet: 'started',
  avsluttet: 'ended',
  resultater: 'results',
  'tid-for-jobb': 'time_to_paid_work',
  ansettelser: 'hires',
  kompetansebevis: 'certificates',
} as const;
export type FigureListName = keyof typeof FIGURE_LISTS;

/** Which of a horizon's units: one outcome, everybody measured, or those who are not measured. */
export const RESULT_CHOICES = [
  'cohort', 'ordinary', 'subsidised', 'inPractice', 'education', 'notEmployed', 'unknown', 'pending', 'excluded',
] as const;
export type ResultChoice = (typeof RESULT_CHOICES)[number];

/** Which list, and for results also which horizon and which of its units. */
export type FigureList =
  | { name: Exclude<FigureListName, 'resultater'> }
  | { name: 'resultater'; horizon: 6 | 12; result: ResultChoice };

/** Reads `tall`, `horisont` and `utfall`; null where there is no such list. */
export function readFigureList(url: URLSearchParams): FigureList | null {
  const name = url.get('tall') ?? '';
  if (!isListName(name)) return null;
  if (name !== 'resultater') return { name };
  const horizon = ([6, 12] as const).find((one) => String(one) === url.get('horisont'));
  const result = RESULT_CHOICES.find((one) => one === (url.get('utfall') ?? 'cohort'));
  return horizon && result ? { name, horizon, result } : null;
}

/** The same in a URL's words. */
export function figureListSearch(list: FigureList): Record<string, string> {
  if (list.name !== 'resultater') return { tall: list.name };
  return { tall: list.name, horisont: String(list.horizon), utfall: list.result };
}

function isListName(name: string): name is FigureListName {
  return Object.hasOwn(FIGURE_LISTS, name);
}
