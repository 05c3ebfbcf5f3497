import { useForm } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import { changeTemplate } from '~/commands/training/change-template.server';
import { TextInput } from '~/components/form/fields';
import { FormPage } from '~/components/form/form-page';
import { HiddenInput } from '~/components/form/hidden-input';
import { ModuleSlots } from '~/components/training/module-slots';
import { slotLabels } from '~/components/training/slot-labels';
import { pageTitle } from '~/components/ui/page-title';
import { MOST_MODULES } from '~/domain/training-module';
import { templateValues } from '~/domain/training-values';
import { trainingModuleTexts } from '~/i18n/training-modules';
import { trainingTemplateTexts } from '~/i18n/training-templates';
import { useTexts } from '~/i18n/texts';
import { submitForm } from '~/platform/forms/submit-form.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';
import { readTemplate } from '~/queries/training/read-template.server';
import { typedOf } from './typed-of';

export const meta = () => pageTitle(trainingTemplateTexts.nb.editTitle);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'training.writeTemplates');
  const { id, name, version, number, modules } = await readTemplate(viewer, requireId(asked.params.id));
  // Room for some more than there are.
  const slots = Math.min(MOST_MODULES, modules.length + 3);
  return { requestId: randomUUID(), id, name, number, slots, typed: { name, version: String(version), ...typedOf(modules) } };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'training.writeTemplates');
  const id = requireId(asked.params.id);
  return submitForm(
    asked,
    loader,
    templateValues,
    (input, requestId) => changeTemplate(viewer, { id, ...input }, requestId),
    () => `/opplaering/${id}?kvittering=endret`,
  );
}

export default function TrainingTemplateEdit() {
  const texts = useTexts(trainingTemplateTexts);
  const modules = useTexts(trainingModuleTexts);
  const { requestId, id, name, number, slots, typed } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<Record<string, string>>({ lastResult: useActionData<typeof action>(), defaultValue: typed });
  return (
    <FormPage
      form={form}
      labels={{ name: texts.name, ...slotLabels(slots, modules, texts) }}
      requestId={requestId}
      title={texts.editTitle}
      intro={
        <>
          <p>{texts.editIntro(name, number + 1)}</p>
          <p>{texts.slotsHint}</p>
        </>
      }
      submit={texts.submitEdit}
      cancelTo={`/opplaering/${id}`}
    >
      {fields.version && <HiddenInput field={fields.version} />}
      {fields.name && <TextInput field={fields.name} label={texts.name} description={texts.nameHint} />}
      <ModuleSlots fields={fields} slots={slots} />
    </FormPage>
  );
}
