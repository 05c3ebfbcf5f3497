import type { CalendarDate } from '~/domain/calendar-date';
import type { EmployerQuestionKind } from '~/domain/employer-question';
import type { employerQuestionTexts } from '~/i18n/employer-questions';
import { formatDate } from '~/i18n/format';

interface Question {
  kind: EmployerQuestionKind;
  name: string;
  aboutOn: CalendarDate;
}

/** The question as it is put on a date: about that day where the measuring date lies ahead, and of what has been as past. */
export function questionText(texts: typeof employerQuestionTexts.nb, { kind, name, aboutOn }: Question, on: CalendarDate): string {
  const ahead = aboutOn > on;
  if (kind === 'still_employed' && ahead) return texts.today(name);
  if (kind === 'ordinary_after_subsidy' && !ahead) return texts.past(name, formatDate(aboutOn));
  return texts.question[kind](name, formatDate(aboutOn));
}
