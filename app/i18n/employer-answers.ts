import type { CalendarDate } from '~/domain/calendar-date';
import type { EmploymentForm } from '~/domain/employment';
import { seenOn, type EmployerQuestionKind, type EmployerReply, type SubsidyAnswer } from '~/domain/employer-question';
import { formatPercent, formatShortDate } from './format';
import type { Texts } from './texts';
import { vocabularyTexts } from './vocabulary';

const nb = {
  heading: 'Svar fra arbeidsgiveren',
  said: (supplier: string, date: string) => `${supplier} svarte ${date}`,
  words: (words: string) => `«${words}»`,
  waits: 'Jobben står fortsatt som den gjorde da arbeidsgiveren svarte. Avslutt den, eller finn ut hva som stemmer og registrer resultatet.',
  end: 'Avslutt jobben',
  record: 'Registrer resultat',
  saysEnded: (supplier: string, endedOn: CalendarDate | null) =>
    endedOn ? `${supplier}: siste arbeidsdag var ${formatShortDate(endedOn)}` : `${supplier}: personen er ikke ansatt lenger`,
  employed: (date: string) => `Ansatt ${date}`,
  notEmployed: (date: string) => `Ikke ansatt ${date}`,
  lastDay: (date: string) => `siste arbeidsdag var ${date}`,
  subsidy: { yes: 'med lønnstilskudd', no: 'uten lønnstilskudd', unknown: 'vet ikke om det er lønnstilskudd' } satisfies Record<SubsidyAnswer, string>,
  ordinary: {
    yes: (date: string) => `Blir ordinært ansatt fra ${date}`,
    no: (date: string) => `Blir ikke ordinært ansatt fra ${date}`,
    not_decided: (date: string) => `Ikke bestemt om det blir ordinær ansettelse fra ${date}`,
  } satisfies Record<EmployerReply, (date: string) => string>,
} as const;

export const employerAnswerTexts: Texts<typeof nb> = { nb };

/** What an employer said of a job after the subsidy. */
interface SaidAhead {
  answer: EmployerReply;
  aboutOn: CalendarDate;
  form: EmploymentForm | null;
  percent: number | null;
}

interface Said extends SaidAhead {
  kind: EmployerQuestionKind;
  answeredOn: CalendarDate;
  endedOn: CalendarDate | null;
  subsidyKnown: SubsidyAnswer | null;
}

const inOneLine = (parts: readonly (string | number | null)[]) => parts.filter(Boolean).join(', ');
const termsOf = ({ form, percent }: Pick<SaidAhead, 'form' | 'percent'>) => [
  form && vocabularyTexts.nb.employmentForm[form].toLowerCase(),
  percent && formatPercent(percent),
];

/** Whether there will be an ordinary job after the subsidy, in one line, with its terms. */
export function ordinaryAnswerLine(said: SaidAhead): string {
  return inOneLine([nb.ordinary[said.answer](formatShortDate(said.aboutOn)), ...termsOf(said)]);
}

/** An employer's answer in one line: what was said, and on what terms. */
export function employerAnswerLine(said: Said): string {
  if (said.kind === 'ordinary_after_subsidy') return ordinaryAnswerLine(said);
  const day = formatShortDate(seenOn(said, said.answeredOn));
  return inOneLine([
    said.answer === 'yes' ? nb.employed(day) : nb.notEmployed(day),
    ...termsOf(said),
    said.subsidyKnown && nb.subsidy[said.subsidyKnown],
    said.endedOn && nb.lastDay(formatShortDate(said.endedOn)),
  ]);
}
