import { extentOf } from '~/components/placement/extent';
import type { Change, ChangeSide } from '~/domain/proposal';
import { formatDate } from '~/i18n/format';
import type { proposalTexts } from '~/i18n/proposals';
import type { vocabularyTexts } from '~/i18n/vocabulary';

/** A change in words: what is before, and what is to be. */
export function changeWords(texts: typeof proposalTexts.nb, words: typeof vocabularyTexts.nb, change: Change): { before: string; after: string } {
  const day = ({ day: on }: ChangeSide) => (on ? formatDate(on) : texts.notAgreed);
  const { before, after } = change;
  switch (change.kind) {
    case 'extend':
    case 'shorten':
      return { before: day(before), after: day(after) };
    case 'end': {
      const why = [change.endReason && words.endReason[change.endReason], change.endDetail && words.endDetail[change.endDetail]];
      return { before: before.day ? texts.planned(day(before)) : texts.notAgreed, after: [day(after), ...why].filter(Boolean).join('. ') };
    }
    case 'change_hours':
      return { before: extentOf(texts, before) || texts.notAgreed, after: extentOf(texts, after) };
    case 'change_department':
      return { before: departmentOf(texts, words, before), after: departmentOf(texts, words, after) };
    case 'change_mentor':
      return { before: before.mentor ?? texts.nobody, after: after.mentor ?? texts.nobody };
  }
}

function departmentOf(texts: typeof proposalTexts.nb, words: typeof vocabularyTexts.nb, { department }: ChangeSide): string {
  return department ? words.department[department] : texts.notAgreed;
}
