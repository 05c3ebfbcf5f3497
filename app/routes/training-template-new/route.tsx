import { useForm } from '@conform-to/react';
import { Heading } from '@navikt/ds-react';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import { registerTemplate } from '~/commands/training/register-template.server';
import { TextInput } from '~/components/form/fields';
import { FormPage } from '~/components/form/form-page';
import { ModuleSlots } from '~/components/training/module-slots';
import { slotLabels } from '~/components/training/slot-labels';
import { pageTitle } from '~/components/ui/page-title';
import { newTemplateValues } from '~/domain/training-values';
import { trainingModuleTexts } from '~/i18n/training-modules';
import { trainingTemplateTexts } from '~/i18n/training-templates';
import { useTexts } from '~/i18n/texts';
import { submitForm } from '~/platform/forms/submit-form.server';
import { requireViewer } from '~/queries/session/require-viewer.server';
import { Starters } from './starters';

/** More can be added to the template afterwards. */
const OWN_MODULES = 4;

export const meta = () => pageTitle(trainingTemplateTexts.nb.newTitle);

export async function loader(asked: LoaderFunctionArgs) {
  await requireViewer(asked, 'training.writeTemplates');
  return { requestId: randomUUID() };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'training.writeTemplates');
  return submitForm(
    asked,
    loader,
    newTemplateValues,
    (input, requestId) => registerTemplate(viewer, input, requestId),
    (id) => `/opplaering/${id}?kvittering=laget`,
  );
}

export default function TrainingTemplateNew() {
  const texts = useTexts(trainingTemplateTexts);
  const modules = useTexts(trainingModuleTexts);
  const { requestId } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<Record<string, string>>({ lastResult: useActionData<typeof action>() });
  const labels = { name: texts.name, starters: texts.starters, ...slotLabels(OWN_MODULES, modules, texts) };
  return (
    <FormPage
      form={form}
      labels={labels}
      requestId={requestId}
      title={texts.newTitle}
      intro={texts.newIntro}
      submit={texts.submitNew}
      cancelTo="/opplaering"
    >
      {fields.name && <TextInput field={fields.name} label={texts.name} description={texts.nameHint} />}
      {fields.starters && <Starters field={fields.starters} />}
      <Heading level="2" size="small">
        {texts.own}
      </Heading>
      <p>{texts.ownHint}</p>
      <ModuleSlots fields={fields} slots={OWN_MODULES} />
    </FormPage>
  );
}
