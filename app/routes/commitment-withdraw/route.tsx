import { useForm } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { withdrawCommitment } from '~/commands/commitment/withdraw-commitment.server';
import { TextArea } from '~/components/form/fields';
import { FormPage } from '~/components/form/form-page';
import { HiddenInput } from '~/components/form/hidden-input';
import { pageTitle } from '~/components/ui/page-title';
import { commitmentWithdrawalValues } from '~/domain/commitment/commitment-values';
import { commitmentTexts } from '~/i18n/commitments';
import { useTexts } from '~/i18n/texts';
import { submitForm } from '~/platform/forms/submit-form.server';
import { readCommitmentToChange } from '~/queries/commitment/read-commitment-form.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';

export const meta = () => pageTitle(commitmentTexts.nb.withdrawTitle);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'commitments.write');
  const [id, commitmentId] = [requireId(asked.params.id), requireId(asked.params.commitment)];
  return { requestId: randomUUID(), commitment: await readCommitmentToChange(viewer, id, commitmentId) };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'commitments.write');
  const [id, commitmentId] = [requireId(asked.params.id), requireId(asked.params.commitment)];
  return submitForm(
    asked,
    loader,
    commitmentWithdrawalValues,
    (input, requestId) => withdrawCommitment(viewer, id, commitmentId, input, requestId),
    () => `/kontrakter/${id}/lofter?kvittering=trukket`,
  );
}

export default function CommitmentWithdraw() {
  const texts = useTexts(commitmentTexts);
  const { requestId, commitment } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<z.input<typeof commitmentWithdrawalValues>>({
    lastResult: useActionData<typeof action>(),
    defaultValue: { version: String(commitment.version) },
  });
  return (
    <FormPage
      form={form}
      labels={{ reason: texts.withdrawReason }}
      requestId={requestId}
      title={texts.withdrawTitle}
      intro={
        <>
          <p>
            <strong>{texts.promise(commitment)}</strong>, {commitment.supplierName}.
          </p>
          <p>{texts.withdrawIntro}</p>
        </>
      }
      submit={texts.submitWithdraw}
      cancelTo={`/kontrakter/${commitment.contractId}/lofter`}
    >
      <HiddenInput field={fields.version} />
      <TextArea field={fields.reason} label={texts.withdrawReason} description={texts.reasonHint} maxLength={500} />
    </FormPage>
  );
}
