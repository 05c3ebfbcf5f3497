import { useForm } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { abortUpload } from '~/commands/import-upload/abort-upload.server';
import { FormPage } from '~/components/form/form-page';
import { pageTitle } from '~/components/ui/page-title';
import { importScreenTexts } from '~/i18n/import-screen';
import { useTexts } from '~/i18n/texts';
import { submitForm } from '~/platform/forms/submit-form.server';
import { readUpload } from '~/queries/import/read-upload.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';

const nothingElse = z.object({});

export const meta = () => pageTitle(importScreenTexts.nb.abortTitle);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'import.run');
  const { id } = await readUpload(viewer, requireId(asked.params.id));
  return { requestId: randomUUID(), id };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'import.run');
  const id = requireId(asked.params.id);
  return submitForm(
    asked,
    loader,
    nothingElse,
    (_input, requestId) => abortUpload(viewer, id, requestId),
    () => '/import?kvittering=avbrutt',
  );
}

export default function ImportAbort() {
  const texts = useTexts(importScreenTexts);
  const { requestId, id } = useLoaderData<typeof loader>();
  const [form] = useForm<z.input<typeof nothingElse>>({ lastResult: useActionData<typeof action>() });
  return (
    <FormPage
      form={form}
      labels={{}}
      requestId={requestId}
      title={texts.abortTitle}
      intro={<p>{texts.abortText}</p>}
      submit={texts.abortSubmit}
      cancelTo={`/import/${id}`}
      cancelText={texts.abortCancel}
    >
      {null}
    </FormPage>
  );
}
