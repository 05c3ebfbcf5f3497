import type { AgreementTerm, FollowUpRhythm } from '~/domain/agreement-terms';
import type { CalendarDate } from '~/domain/calendar-date';
import type { agreementTexts } from '~/i18n/agreements';
import { formatDate, formatNumber } from '~/i18n/format';
import type { vocabularyTexts } from '~/i18n/vocabulary';

type Texts = typeof agreementTexts.nb;
type Words = typeof vocabularyTexts.nb;

/** One term's value in words; a mentor comes by name. */
export function termText(term: AgreementTerm, value: string | number | null, texts: Texts, words: Words): string {
  if (value === null) return texts.nothing;
  if (typeof value === 'number') return formatNumber(value);
  switch (term) {
    case 'goal':
      return words.goal[value as keyof Words['goal']];
    case 'followUpRhythm':
      return texts.rhythm[value as FollowUpRhythm];
    case 'startsOn':
    case 'endsOn':
      return formatDate(value as CalendarDate);
    default:
      return value;
  }
}
