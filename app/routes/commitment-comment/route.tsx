import { useForm } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { commentOnCommitment } from '~/commands/commitment/comment-on-commitment.server';
import { TextArea } from '~/components/form/fields';
import { FormPage } from '~/components/form/form-page';
import { pageTitle } from '~/components/ui/page-title';
import { commentValues } from '~/domain/achievement/comment-side';
import { achievementTexts } from '~/i18n/achievements';
import { commitmentTexts } from '~/i18n/commitments';
import { useTexts } from '~/i18n/texts';
import { submitForm } from '~/platform/forms/submit-form.server';
import { readCommitmentToComment } from '~/queries/achievement/read-comment-form.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';

export const meta = () => pageTitle(achievementTexts.nb.commentTitle);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'commitments.comment');
  const [id, commitmentId] = [requireId(asked.params.id), requireId(asked.params.commitment)];
  return { requestId: randomUUID(), commitment: await readCommitmentToComment(viewer, id, commitmentId) };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'commitments.comment');
  const [id, commitmentId] = [requireId(asked.params.id), requireId(asked.params.commitment)];
  return submitForm(
    asked,
    loader,
    commentValues,
    (input, requestId) => commentOnCommitment(viewer, id, commitmentId, input, requestId),
    () => `/kontrakter/${id}/oppfyllelse?kvittering=kommentar`,
  );
}

export default function CommitmentComment() {
  const texts = useTexts(achievementTexts);
  const { promise } = useTexts(commitmentTexts);
  const { requestId, commitment } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<z.input<typeof commentValues>>({ lastResult: useActionData<typeof action>() });
  return (
    <FormPage
      form={form}
      labels={{ text: texts.commentText }}
      requestId={requestId}
      title={texts.commentTitle}
      intro={
        <p>
          <strong>{promise(commitment)}</strong>, {commitment.supplierName}.
        </p>
      }
      submit={texts.commentSubmit}
      cancelTo={`/kontrakter/${commitment.contractId}/oppfyllelse`}
    >
      <TextArea field={fields.text} label={texts.commentText} description={texts.commentHint} maxLength={1000} />
    </FormPage>
  );
}
