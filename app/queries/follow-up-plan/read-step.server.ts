import type { StepAction } from '~/domain/follow-up-plan';
import type { Viewer } from '~/domain/viewer';
import { asViewer } from '~/platform/sessions/viewer.server';
import { allowedStepActions } from '~/policies/follow-up-plan-actions';
import { openCandidate } from '../candidate/visible-candidate.server';
import { planChanged } from './plan-changed.server';
import { visibleStep } from './visible-step.server';

/** An open step as its forms show it; the plan's page where it is closed already. */
export async function readStep(viewer: Viewer, id: string, action: StepAction) {
  return asViewer(viewer, async (tx) => {
    const step = await visibleStep(tx, viewer, id);
    const { firstName, lastName } = await openCandidate(tx, viewer, step.candidateId);
    if (!allowedStepActions(viewer, step).includes(action)) throw planChanged(step.candidateId);
    const { text, owner, dueOn, metOn, version, candidateId } = step;
    return { name: `${firstName} ${lastName}`, step: { id, text, owner, dueOn, metOn, version, candidateId } };
  });
}
