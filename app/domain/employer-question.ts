import { addDays, type CalendarDate } from './calendar-date';

/** What an employer is asked about its own employee, and what it can answer. */
export const employerQuestions = ['still_employed', 'ordinary_after_subsidy'] as const;
export type EmployerQuestionKind = (typeof employerQuestions)[number];
export const stillEmployedReplies = ['yes', 'no'] as const;
export const ordinaryReplies = ['yes', 'no', 'not_decided'] as const;
export type EmployerReply = (typeof ordinaryReplies)[number];
export const subsidyAnswers = ['yes', 'no', 'unknown'] as const;
export type SubsidyAnswer = (typeof subsidyAnswers)[number];

/** How each kind is called in an address. */
const questionSlugs: Readonly<Record<EmployerQuestionKind, string>> = {
  still_employed: 'fortsatt-ansatt',
  ordinary_after_subsidy: 'etter-lonnstilskudd',
};

/** The one question of a kind about one job and date. */
export interface QuestionKey {
  kind: EmployerQuestionKind;
  employmentId: string;
  /** The measuring date, or the first day after the wage subsidy. */
  aboutOn: CalendarDate;
}

/** Where a question is answered. */
export function questionPath({ kind, employmentId, aboutOn }: QuestionKey): string {
  return `/ansatte/${employmentId}/${questionSlugs[kind]}/${aboutOn}`;
}

/** The day that somebody is seen on: the date asked about, or today where that lies ahead. */
export function seenOn({ aboutOn }: Pick<QuestionKey, 'aboutOn'>, on: CalendarDate): CalendarDate {
  return aboutOn < on ? aboutOn : on;
}

/** Days before an employer that has not decided is reminded of the question. */
const DAYS_UNDECIDED = 14;

/** The day that an employer is reminded, who said on `undecidedOn` that it was not decided; null where nobody said so. */
export function remindedOn(undecidedOn: CalendarDate | null): CalendarDate | null {
  return undecidedOn && addDays(undecidedOn, DAYS_UNDECIDED);
}

/** The kind that an address names, or null. */
export function questionKindOf(slug: string | undefined): EmployerQuestionKind | null {
  return employerQuestions.find((kind) => questionSlugs[kind] === slug) ?? null;
}
