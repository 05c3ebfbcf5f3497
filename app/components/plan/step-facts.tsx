import type { CalendarDate } from '~/domain/calendar-date';
import type { StepOwner } from '~/domain/follow-up-plan';
import { followUpPlanTexts } from '~/i18n/follow-up-plans';
import { formatShortDate } from '~/i18n/format';
import { useTexts } from '~/i18n/texts';
import { Facts } from '../ui/facts';

interface StepFactsProps {
  step: { text: string; owner: StepOwner; dueOn: CalendarDate; metOn: CalendarDate };
}

/** What a form about a step is about. */
export function StepFacts({ step: { text, owner, dueOn, metOn } }: StepFactsProps) {
  const texts = useTexts(followUpPlanTexts);
  return (
    <Facts
      facts={[
        { name: texts.stepIs, value: text },
        { name: texts.whoAndWhen, value: texts.dueBy(texts.owner[owner], formatShortDate(dueOn)) },
        { name: texts.agreedOn, value: formatShortDate(metOn) },
      ]}
    />
  );
}
