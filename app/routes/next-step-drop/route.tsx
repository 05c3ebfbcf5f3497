import { useForm } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { dropStep } from '~/commands/follow-up-plan/drop-step.server';
import { TextArea } from '~/components/form/fields';
import { FormPage } from '~/components/form/form-page';
import { HiddenInput } from '~/components/form/hidden-input';
import { StepIntro } from '~/components/follow-up-plan/step-intro';
import { pageTitle } from '~/components/ui/page-title';
import { dropStepValues } from '~/domain/follow-up-plan-values';
import { followUpPlanTexts } from '~/i18n/follow-up-plans';
import { useTexts } from '~/i18n/texts';
import { submitForm } from '~/platform/forms/submit-form.server';
import { readStep } from '~/queries/follow-up-plan/read-step.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';

export const meta = () => pageTitle(followUpPlanTexts.nb.dropTitle);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'plans.write');
  return { requestId: randomUUID(), ...(await readStep(viewer, requireId(asked.params.id), 'drop')) };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'plans.write');
  const id = requireId(asked.params.id);
  return submitForm(
    asked,
    loader,
    dropStepValues,
    (input, requestId) => dropStep(viewer, id, input, requestId),
    (candidateId) => `/kandidater/${candidateId}/plan?kvittering=droppet`,
  );
}

export default function NextStepDrop() {
  const texts = useTexts(followUpPlanTexts);
  const { name, step, requestId } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<z.input<typeof dropStepValues>>({
    lastResult: useActionData<typeof action>(),
    defaultValue: { version: String(step.version) },
  });
  return (
    <FormPage
      form={form}
      labels={{ reason: texts.dropReason }}
      requestId={requestId}
      title={texts.dropTitle}
      intro={
        <StepIntro name={name} step={step}>
          <p>{texts.dropIntro}</p>
        </StepIntro>
      }
      submit={texts.saveDrop}
      cancelTo={`/kandidater/${step.candidateId}/plan`}
    >
      <HiddenInput field={fields.version} />
      <TextArea field={fields.reason} label={texts.dropReason} description={texts.readByBoth} maxLength={500} />
    </FormPage>
  );
}
