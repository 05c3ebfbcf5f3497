import { useForm } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { removeModule } from '~/commands/training/remove-module.server';
import { HiddenInput } from '~/components/form/hidden-input';
import { PlanForm } from '~/components/training/plan-form';
import { pageTitle } from '~/components/ui/page-title';
import { today } from '~/domain/calendar-date';
import { version } from '~/domain/form-fields';
import { trainingPlanTexts } from '~/i18n/training-plans';
import { useTexts } from '~/i18n/texts';
import { submitForm } from '~/platform/forms/submit-form.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';
import { readPlanModule } from '~/queries/training/read-plan.server';

export const meta = () => pageTitle(trainingPlanTexts.nb.title);

const removal = z.object({ version: version() });

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'training.writePlan');
  const { id, module } = asked.params;
  return { requestId: randomUUID(), ...(await readPlanModule(viewer, requireId(id), requireId(module), today())) };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'training.writePlan');
  const [placementId, moduleId] = [requireId(asked.params.id), requireId(asked.params.module)];
  return submitForm(
    asked,
    loader,
    removal,
    (input, requestId) => removeModule(viewer, { placementId, moduleId, ...input }, requestId),
    () => `/praksis/${placementId}/opplaeringsplan?kvittering=fjernet`,
  );
}

export default function TrainingModuleRemove() {
  const texts = useTexts(trainingPlanTexts);
  const { requestId, version: of, module, ...about } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<{ version: string }>({
    lastResult: useActionData<typeof action>(),
    defaultValue: { version: String(of) },
  });
  return (
    <PlanForm
      form={form}
      labels={{}}
      requestId={requestId}
      title={texts.removeTitle(module.title)}
      intro={texts.removeIntro}
      submit={texts.submitRemove}
      about={about}
    >
      <HiddenInput field={fields.version} />
    </PlanForm>
  );
}
