import { useForm } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { moveStep } from '~/commands/follow-up-plan/move-step.server';
import { DateInput, TextArea } from '~/components/form/fields';
import { FormPage } from '~/components/form/form-page';
import { HiddenInput } from '~/components/form/hidden-input';
import { StepIntro } from '~/components/follow-up-plan/step-intro';
import { pageTitle } from '~/components/ui/page-title';
import { moveStepValues } from '~/domain/follow-up-plan-values';
import { followUpPlanTexts } from '~/i18n/follow-up-plans';
import { useTexts } from '~/i18n/texts';
import { submitForm } from '~/platform/forms/submit-form.server';
import { readStep } from '~/queries/follow-up-plan/read-step.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';

export const meta = () => pageTitle(followUpPlanTexts.nb.moveTitle);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'plans.write');
  return { requestId: randomUUID(), ...(await readStep(viewer, requireId(asked.params.id), 'move')) };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'plans.write');
  const id = requireId(asked.params.id);
  return submitForm(
    asked,
    loader,
    moveStepValues,
    (input, requestId) => moveStep(viewer, id, input, requestId),
    (candidateId) => `/kandidater/${candidateId}/plan?kvittering=flyttet`,
  );
}

export default function NextStepMove() {
  const texts = useTexts(followUpPlanTexts);
  const { name, step, requestId } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<z.input<typeof moveStepValues>>({
    lastResult: useActionData<typeof action>(),
    defaultValue: { version: String(step.version) },
  });
  return (
    <FormPage
      form={form}
      labels={{ dueOn: texts.moveTo, reason: texts.moveReason }}
      requestId={requestId}
      title={texts.moveTitle}
      intro={<StepIntro name={name} step={step} />}
      submit={texts.saveMove}
      cancelTo={`/kandidater/${step.candidateId}/plan`}
    >
      <HiddenInput field={fields.version} />
      <DateInput field={fields.dueOn} label={texts.moveTo} />
      <TextArea field={fields.reason} label={texts.moveReason} description={texts.readByBoth} maxLength={500} />
    </FormPage>
  );
}
