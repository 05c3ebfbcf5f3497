import { useForm } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { makePlan } from '~/commands/training/make-plan.server';
import { RadioInput } from '~/components/form/fields';
import { PlanForm } from '~/components/training/plan-form';
import { pageTitle } from '~/components/ui/page-title';
import { today } from '~/domain/calendar-date';
import { formatNumber } from '~/i18n/format';
import { trainingPlanTexts } from '~/i18n/training-plans';
import { useTexts } from '~/i18n/texts';
import { submitForm } from '~/platform/forms/submit-form.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';
import { readNewPlanForm } from '~/queries/training/read-plan-form.server';

export const meta = () => pageTitle(trainingPlanTexts.nb.makeTitle);

const planValues = z.object({ template: z.uuid({ error: 'choose_one' }) });

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'training.writePlan');
  return { requestId: randomUUID(), ...(await readNewPlanForm(viewer, requireId(asked.params.id), today())) };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'training.writePlan');
  const placementId = requireId(asked.params.id);
  return submitForm(
    asked,
    loader,
    planValues,
    ({ template }, requestId) => makePlan(viewer, { placementId, templateId: template }, requestId),
    () => `/praksis/${placementId}/opplaeringsplan?kvittering=laget`,
  );
}

export default function TrainingPlanNew() {
  const texts = useTexts(trainingPlanTexts);
  const { requestId, templates, ...about } = useLoaderData<typeof loader>();
  const [only] = templates;
  const [form, fields] = useForm<z.input<typeof planValues>>({
    lastResult: useActionData<typeof action>(),
    defaultValue: { template: templates.length === 1 ? (only?.id ?? '') : '' },
  });
  return (
    <PlanForm
      form={form}
      labels={{ template: texts.template }}
      requestId={requestId}
      title={texts.makeTitle}
      intro={texts.makeIntro}
      submit={texts.submitMake}
      about={about}
    >
      <RadioInput
        field={fields.template}
        label={texts.template}
        description={templates.length === 0 ? texts.noTemplates : undefined}
        choices={templates.map(({ id, name, modules, hours }) => ({
          value: id,
          label: name,
          description: texts.templateAbout(modules, formatNumber(hours)),
        }))}
      />
    </PlanForm>
  );
}
