import { useForm, type FieldMetadata } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import { addModule } from '~/commands/training/add-module.server';
import { HiddenInput } from '~/components/form/hidden-input';
import { ModuleFields } from '~/components/training/module-fields';
import { PlanForm } from '~/components/training/plan-form';
import { pageTitle } from '~/components/ui/page-title';
import { today } from '~/domain/calendar-date';
import { newModuleValues } from '~/domain/training-values';
import { trainingModuleTexts } from '~/i18n/training-modules';
import { trainingPlanTexts } from '~/i18n/training-plans';
import { useTexts } from '~/i18n/texts';
import { submitForm } from '~/platform/forms/submit-form.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';
import { readPlanForm } from '~/queries/training/read-plan-form.server';

export const meta = () => pageTitle(trainingPlanTexts.nb.addTitle);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'training.writePlan');
  return { requestId: randomUUID(), ...(await readPlanForm(viewer, requireId(asked.params.id), 'change_plan', today())) };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'training.writePlan');
  const placementId = requireId(asked.params.id);
  return submitForm(
    asked,
    loader,
    newModuleValues,
    (input, requestId) => addModule(viewer, { placementId, ...input }, requestId),
    () => `/praksis/${placementId}/opplaeringsplan?kvittering=lagt-til`,
  );
}

export default function TrainingModuleNew() {
  const texts = useTexts(trainingPlanTexts);
  const { title, titleEn, hours, aims, aimsEn, method, language, evidence } = useTexts(trainingModuleTexts);
  const { requestId, version, ...about } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<Record<string, string>>({
    lastResult: useActionData<typeof action>(),
    defaultValue: { version: String(version) },
  });
  return (
    <PlanForm
      form={form}
      labels={{ title, titleEn, hours, aims, aimsEn, method, language, evidence }}
      requestId={requestId}
      title={texts.addTitle}
      intro={texts.addIntro}
      submit={texts.submitAdd}
      about={about}
    >
      {fields.version && <HiddenInput field={fields.version} />}
      <ModuleFields of={(part) => fields[part] as FieldMetadata<unknown>} />
    </PlanForm>
  );
}
