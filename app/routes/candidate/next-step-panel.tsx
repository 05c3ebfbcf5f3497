import { BodyLong, Heading } from '@navikt/ds-react';
import { ActionLink } from '~/components/ui/action-link';
import type { CandidateAction } from '~/domain/candidate';
import type { NextStep } from '~/domain/candidate-next-step';
import { candidatePageTexts } from '~/i18n/candidate-page';
import { useTexts } from '~/i18n/texts';
import type { CandidatePage } from '~/queries/candidate/read-candidate.server';

/** The right that a step asks for where it is done on this page; others are decided where they lead. */
const needs: Partial<Record<NextStep['kind'], CandidateAction>> = {
  decide_hire_report: 'edit',
  await_answer: 'edit',
  withdraw_request: 'edit',
  register_start: 'edit',
  register_end: 'edit',
  record_result: 'follow_up',
  register_employment: 'register_employment',
  request_placement: 'request_placement',
};

function pathOf(step: NextStep, candidateId: string): string {
  if (step.kind === 'record_result') return `/kandidater/${candidateId}/oppfolging?dato=${step.statusDate}`;
  if (step.kind === 'register_employment') return `/kandidater/${candidateId}/arbeid/ny`;
  if (step.kind === 'request_placement') return `/kandidater/${candidateId}/be-om-plass`;
  return `/praksis/${step.placementId}`;
}

/** The one thing to do next, first on the page; nothing where nothing waits for this viewer. */
export function NextStepPanel({ candidate }: { candidate: CandidatePage }) {
  const texts = useTexts(candidatePageTexts);
  const { nextStep, allowedActions, id } = candidate;
  const needed = nextStep && needs[nextStep.kind];
  if (!nextStep || !needed || !allowedActions.includes(needed)) return null;
  return (
    <section className="panel next-step row row--between" aria-labelledby="neste-steg">
      <div>
        <Heading level="2" size="small" id="neste-steg">
          {texts.nextTitle}
        </Heading>
        <BodyLong>{texts.next[nextStep.kind]}</BodyLong>
      </div>
      <ActionLink to={pathOf(nextStep, id)}>{texts.nextAct[nextStep.kind]}</ActionLink>
    </section>
  );
}
