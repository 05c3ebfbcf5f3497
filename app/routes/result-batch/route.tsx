import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import { answerResults } from '~/commands/result/answer-results.server';
import { Paging } from '~/components/list/paging';
import { EmptyState } from '~/components/ui/empty-state';
import { PageHeading } from '~/components/ui/page-heading';
import { pageTitle } from '~/components/ui/page-title';
import { Receipt } from '~/components/ui/receipt';
import { today } from '~/domain/calendar-date';
import { resultBatchValues } from '~/domain/result-batch-values';
import { resultBatchReceipts, resultBatchTexts } from '~/i18n/result-batch';
import { useTexts } from '~/i18n/texts';
import { submitForm } from '~/platform/forms/submit-form.server';
import { readResultBatch } from '~/queries/result/read-result-batch.server';
import { requireViewer } from '~/queries/session/require-viewer.server';
import { BatchForm } from './batch-form';
import { batchQuestion, batchSearch } from './batch-question';
import { Choices } from './choices';

export const meta = () => pageTitle(resultBatchTexts.nb.title);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'followUps.write');
  const question = batchQuestion(new URL(asked.request.url).searchParams);
  return { requestId: randomUUID(), batch: await readResultBatch(viewer, question, today()) };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'followUps.write');
  const question = batchQuestion(new URL(asked.request.url).searchParams);
  return submitForm(
    asked,
    loader,
    resultBatchValues,
    (input, requestId) => answerResults(viewer, { ...input, unanswered: question.kind === 'due' }, requestId),
    () => `/resultater?${batchSearch(question, { kvittering: 'lagret' })}`,
  );
}

export default function ResultBatchPage() {
  const texts = useTexts(resultBatchTexts);
  const { requestId, batch } = useLoaderData<typeof loader>();
  const { rows, kind, page, totals } = batch;
  return (
    <div className="stack">
      <Receipt texts={resultBatchReceipts} />
      <PageHeading title={texts.title} intro={texts.intro} />
      <Choices batch={batch} />
      {rows.length === 0 && (
        <EmptyState title={kind === 'due' ? texts.emptyTitle : texts.emptySingle}>{texts.emptyText}</EmptyState>
      )}
      {rows.length > 0 && <BatchForm key={requestId} batch={batch} requestId={requestId} />}
      <Paging total={totals[kind]} page={page} />
    </div>
  );
}
