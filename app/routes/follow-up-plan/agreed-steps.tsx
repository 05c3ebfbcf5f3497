import { Heading } from '@navikt/ds-react';
import { followUpPlanTexts } from '~/i18n/follow-up-plans';
import { formatShortDate } from '~/i18n/format';
import { useTexts } from '~/i18n/texts';
import type { PlanMeeting } from '~/queries/follow-up-plan/read-plan.server';

/** The steps that were agreed in a meeting, with what came of each. */
export function AgreedSteps({ steps }: { steps: PlanMeeting['steps'] }) {
  const texts = useTexts(followUpPlanTexts);
  if (steps.length === 0) return null;
  return (
    <div>
      <Heading level="4" size="xsmall">
        {texts.stepsTitle}
      </Heading>
      <ul>
        {steps.map((step) => (
          <li key={step.id}>
            <span className="prose">{step.text}</span>
            <span className="block subtle">{texts.dueBy(texts.owner[step.owner], formatShortDate(step.dueOn))}</span>
            <ClosedAs step={step} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function ClosedAs({ step }: { step: PlanMeeting['steps'][number] }) {
  const texts = useTexts(followUpPlanTexts);
  const { state, outcome, doneOn, dropReason, closedByName } = step;
  if (state === 'open') return null;
  return (
    <>
      <span className="block prose">{outcome ?? dropReason}</span>
      <span className="block subtle">{doneOn ? texts.doneOn(formatShortDate(doneOn), closedByName) : texts.dropped(closedByName)}</span>
    </>
  );
}
