import { useForm } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { setTemplateInUse } from '~/commands/training/set-template-in-use.server';
import { FormPage } from '~/components/form/form-page';
import { HiddenInput } from '~/components/form/hidden-input';
import { pageTitle } from '~/components/ui/page-title';
import { version } from '~/domain/form-fields';
import { trainingTemplateTexts } from '~/i18n/training-templates';
import { useTexts } from '~/i18n/texts';
import { submitForm } from '~/platform/forms/submit-form.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';
import { readTemplate } from '~/queries/training/read-template.server';

export const meta = () => pageTitle(trainingTemplateTexts.nb.title);

/** `inUse` is how it is to be, so that the button does what it said also where somebody else was first. */
const useValues = z.object({ version: version(), inUse: z.enum(['ja', 'nei']) });

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'training.writeTemplates');
  const { id, name, version: of, inUse } = await readTemplate(viewer, requireId(asked.params.id));
  return { requestId: randomUUID(), id, name, version: of, inUse };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'training.writeTemplates');
  const id = requireId(asked.params.id);
  return submitForm(
    asked,
    loader,
    useValues.transform(({ inUse, ...rest }) => ({ ...rest, inUse: inUse === 'ja' })),
    async (input, requestId) => {
      const result = await setTemplateInUse(viewer, { id, ...input }, requestId);
      return result.ok ? { ...result, value: input.inUse } : result;
    },
    (inUse) => `/opplaering/${id}?kvittering=${inUse ? 'i-bruk' : 'ut-av-bruk'}`,
  );
}

export default function TrainingTemplateUse() {
  const texts = useTexts(trainingTemplateTexts);
  const { requestId, id, name, version: of, inUse } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<z.input<typeof useValues>>({
    lastResult: useActionData<typeof action>(),
    defaultValue: { version: String(of), inUse: inUse ? 'nei' : 'ja' },
  });
  return (
    <FormPage
      form={form}
      labels={{}}
      requestId={requestId}
      title={inUse ? texts.withdrawTitle : texts.restoreTitle}
      intro={inUse ? texts.withdrawIntro(name) : texts.restoreIntro(name)}
      submit={inUse ? texts.submitWithdraw : texts.submitRestore}
      cancelTo={`/opplaering/${id}`}
    >
      <HiddenInput field={fields.version} />
      <HiddenInput field={fields.inUse} />
    </FormPage>
  );
}
