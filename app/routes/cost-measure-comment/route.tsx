import { useForm } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { commentMeasure } from '~/commands/cost-measure/comment-measure.server';
import { AboutMeasure } from '~/components/cost/about-measure';
import { TextArea } from '~/components/form/fields';
import { FormPage } from '~/components/form/form-page';
import { pageTitle } from '~/components/ui/page-title';
import { measureCommentValues } from '~/domain/cost-measure-values';
import { costMeasureTexts } from '~/i18n/cost-measures';
import { useTexts } from '~/i18n/texts';
import { submitForm } from '~/platform/forms/submit-form.server';
import { readMeasureForAction } from '~/queries/cost/read-measure.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';

export const meta = () => pageTitle(costMeasureTexts.nb.commentTitle);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'costs.comment');
  const { id, text } = await readMeasureForAction(viewer, requireId(asked.params.id), 'comment');
  return { requestId: randomUUID(), measure: { id, text } };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'costs.comment');
  const id = requireId(asked.params.id);
  return submitForm(
    asked,
    loader,
    measureCommentValues,
    (input, requestId) => commentMeasure(viewer, id, input, requestId),
    () => `/kostnadstiltak/${id}?kvittering=kommentert`,
  );
}

export default function CostMeasureComment() {
  const texts = useTexts(costMeasureTexts);
  const { requestId, measure } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<z.input<typeof measureCommentValues>>({ lastResult: useActionData<typeof action>() });
  return (
    <FormPage
      form={form}
      labels={{ text: texts.commentText }}
      requestId={requestId}
      title={texts.commentTitle}
      intro={<AboutMeasure text={measure.text} />}
      submit={texts.submitComment}
      cancelTo={`/kostnadstiltak/${measure.id}`}
    >
      <TextArea field={fields.text} label={texts.commentText} description={texts.commentHint} maxLength={2000} />
    </FormPage>
  );
}
