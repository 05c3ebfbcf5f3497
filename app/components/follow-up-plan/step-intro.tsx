import type { ReactNode } from 'react';
import type { CalendarDate } from '~/domain/calendar-date';
import type { StepOwner } from '~/domain/follow-up-plan';
import { followUpPlanTexts } from '~/i18n/follow-up-plans';
import { formatShortDate } from '~/i18n/format';
import { useTexts } from '~/i18n/texts';
import { Facts } from '../ui/facts';

interface StepIntroProps {
  /** The candidate's. */
  name: string;
  step: { text: string; owner: StepOwner; dueOn: CalendarDate; metOn: CalendarDate };
  children?: ReactNode;
}

/** What a form about a step begins with: whose step, what was agreed, and what the form itself adds. */
export function StepIntro({ name, step: { text, owner, dueOn, metOn }, children }: StepIntroProps) {
  const texts = useTexts(followUpPlanTexts);
  return (
    <div className="stack stack--tight">
      <p>
        <strong>{name}</strong>
      </p>
      <Facts
        facts={[
          { name: texts.stepIs, value: text },
          { name: texts.whoAndWhen, value: texts.dueBy(texts.owner[owner], formatShortDate(dueOn)) },
          { name: texts.agreedOn, value: formatShortDate(metOn) },
        ]}
      />
      {children}
    </div>
  );
}
