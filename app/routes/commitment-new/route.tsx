import { useForm } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { registerCommitment } from '~/commands/commitment/register-commitment.server';
import { CommitmentFields, commitmentLabels, SupplierField } from '~/components/commitment/commitment-fields';
import { FormPage } from '~/components/form/form-page';
import { pageTitle } from '~/components/ui/page-title';
import { newCommitmentValues } from '~/domain/commitment/commitment-values';
import { commitmentTexts } from '~/i18n/commitments';
import { useTexts } from '~/i18n/texts';
import { submitForm } from '~/platform/forms/submit-form.server';
import { readNewCommitment } from '~/queries/commitment/read-commitment-form.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';

export const meta = () => pageTitle(commitmentTexts.nb.newTitle);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'commitments.write');
  return { requestId: randomUUID(), ...(await readNewCommitment(viewer, requireId(asked.params.id))) };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'commitments.write');
  const id = requireId(asked.params.id);
  return submitForm(
    asked,
    loader,
    newCommitmentValues,
    (input, requestId) => registerCommitment(viewer, id, input, requestId),
    () => `/kontrakter/${id}/lofter?kvittering=registrert`,
  );
}

export default function CommitmentNew() {
  const texts = useTexts(commitmentTexts);
  const { requestId, id, name, suppliers } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<z.input<typeof newCommitmentValues>>({
    lastResult: useActionData<typeof action>(),
    defaultValue: { supplierId: suppliers[0]?.id },
  });
  return (
    <FormPage
      form={form}
      labels={commitmentLabels(texts)}
      requestId={requestId}
      title={texts.newTitle}
      intro={`${name}. ${texts.formIntro}`}
      submit={texts.submit}
      cancelTo={`/kontrakter/${id}/lofter`}
    >
      <SupplierField field={fields.supplierId} suppliers={suppliers} />
      <CommitmentFields fields={fields} />
    </FormPage>
  );
}
