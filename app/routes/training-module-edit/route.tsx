import { useForm } from '@conform-to/react';
import { Checkbox, CheckboxGroup } from '@navikt/ds-react';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import { changeModule } from '~/commands/training/change-module.server';
import { TextArea, TextInput } from '~/components/form/fields';
import { HiddenInput } from '~/components/form/hidden-input';
import { PlanForm } from '~/components/training/plan-form';
import { pageTitle } from '~/components/ui/page-title';
import { today } from '~/domain/calendar-date';
import { planModuleValues } from '~/domain/training-values';
import { trainingModuleTexts } from '~/i18n/training-modules';
import { trainingPlanTexts } from '~/i18n/training-plans';
import { useTexts } from '~/i18n/texts';
import { submitForm } from '~/platform/forms/submit-form.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';
import { readPlanModule } from '~/queries/training/read-plan.server';

export const meta = () => pageTitle(trainingPlanTexts.nb.title);

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
    planModuleValues,
    (input, requestId) => changeModule(viewer, { placementId, moduleId, ...input }, requestId),
    () => `/praksis/${placementId}/opplaeringsplan?kvittering=endret`,
  );
}

export default function TrainingModuleEdit() {
  const texts = useTexts(trainingPlanTexts);
  const words = useTexts(trainingModuleTexts);
  const { requestId, version, module, ...about } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<{ version: string; hours: string; removed: string[]; aims: string; aimsEn: string }>({
    lastResult: useActionData<typeof action>(),
    defaultValue: { version: String(version), hours: String(module.hours).replace('.', ',') },
  });
  return (
    <PlanForm
      form={form}
      labels={{ hours: words.hours, removed: texts.removeAims, aims: texts.newAims, aimsEn: words.aimsEn }}
      requestId={requestId}
      title={texts.changeTitle(module.title)}
      intro={texts.changeIntro}
      submit={texts.submitChange}
      about={about}
    >
      <HiddenInput field={fields.version} />
      <TextInput field={fields.hours} label={words.hours} inputMode="decimal" htmlSize={8} />
      <CheckboxGroup
        id={fields.removed.id}
        legend={texts.removeAims}
        description={texts.removeAimsHint}
        defaultValue={[fields.removed.initialValue ?? []].flat() as string[]}
        tabIndex={-1}
      >
        {module.aims.map(({ id, text }) => (
          <Checkbox key={id} name="removed" value={id}>
            {text}
          </Checkbox>
        ))}
      </CheckboxGroup>
      <TextArea field={fields.aims} label={texts.newAims} description={words.aimsHint} optional />
      <TextArea field={fields.aimsEn} label={words.aimsEn} description={words.aimsEnHint} optional />
    </PlanForm>
  );
}
