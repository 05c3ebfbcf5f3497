import { useForm } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { changeCommitment } from '~/commands/commitment/change-commitment.server';
import { TextArea, TextInput } from '~/components/form/fields';
import { FormPage } from '~/components/form/form-page';
import { HiddenInput } from '~/components/form/hidden-input';
import { pageTitle } from '~/components/ui/page-title';
import { commitmentChangeValues } from '~/domain/commitment/commitment-values';
import { commitmentTexts } from '~/i18n/commitments';
import { formatNumber } from '~/i18n/format';
import { useTexts } from '~/i18n/texts';
import { submitForm } from '~/platform/forms/submit-form.server';
import { readCommitmentToChange } from '~/queries/commitment/read-commitment-form.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';

export const meta = () => pageTitle(commitmentTexts.nb.changeTitle);

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
    commitmentChangeValues,
    (input, requestId) => changeCommitment(viewer, id, commitmentId, input, requestId),
    () => `/kontrakter/${id}/lofter?kvittering=endret`,
  );
}

export default function CommitmentChange() {
  const texts = useTexts(commitmentTexts);
  const { requestId, commitment } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<z.input<typeof commitmentChangeValues>>({
    lastResult: useActionData<typeof action>(),
    defaultValue: { value: formatNumber(commitment.value).replaceAll(/\s/g, ''), version: String(commitment.version) },
  });
  return (
    <FormPage
      form={form}
      labels={{ value: texts.newValue, reason: texts.reason }}
      requestId={requestId}
      title={texts.changeTitle}
      intro={
        <>
          <p>
            <strong>{texts.promise(commitment)}</strong>, {commitment.supplierName}.
          </p>
          <p>{texts.changeIntro}</p>
        </>
      }
      submit={texts.submitChange}
      cancelTo={`/kontrakter/${commitment.contractId}/lofter`}
    >
      <HiddenInput field={fields.version} />
      <TextInput field={fields.value} label={texts.newValue} description={texts.valueHint} inputMode="decimal" htmlSize={8} />
      <TextArea field={fields.reason} label={texts.reason} description={texts.reasonHint} maxLength={500} />
    </FormPage>
  );
}
