import { useForm } from '@conform-to/react';
import { Button } from '@navikt/ds-react';
import { Form, useActionData, useNavigation } from '@remix-run/react';
import { FormErrors } from '~/components/form/form-page';
import { useDraft } from '~/components/form/use-draft';
import { commonTexts } from '~/i18n/common';
import { batchFields, fieldName, rowKey } from '~/domain/result-batch-values';
import { resultBatchTexts } from '~/i18n/result-batch';
import { useTexts } from '~/i18n/texts';
import type { ResultBatch } from '~/queries/result/read-result-batch.server';
import { BatchRow } from './batch-row';
import type { action } from './route';

/** One form for all rows of the page; each row is saved where somebody has said how they know. */
export function BatchForm({ batch, requestId }: { batch: ResultBatch; requestId: string }) {
  const texts = useTexts(resultBatchTexts);
  const { draftRestored } = useTexts(commonTexts);
  const answer = useActionData<typeof action>();
  const [form] = useForm({ lastResult: answer });
  const { ref, restored } = useDraft(form.status === 'error');
  const sending = useNavigation().state === 'submitting';
  const typed: Readonly<Record<string, unknown>> = answer?.initialValue ?? {};
  const names = { status: texts.status, method: texts.method, candidate: texts.candidateSays, note: texts.note };
  const labels = Object.fromEntries(
    batch.rows.flatMap((row) =>
      batchFields.map((field) => [
        fieldName(field, rowKey(row)),
        texts.fieldOf(`${row.firstName} ${row.lastName}`, names[field]),
      ]),
    ),
  );
  return (
    <>
      <FormErrors form={form} labels={labels} title={texts.title} />
      {answer?.details && <p className="warning">{texts.answeredMeanwhile(answer.details.join(', '))}</p>}
      {restored && <p role="status">{draftRestored}</p>}
      <Form method="post" id={form.id} ref={ref} noValidate className="stack">
        <input type="hidden" name="requestId" value={requestId} />
        {batch.rows.map((row) => (
          <BatchRow
            key={rowKey(row)}
            row={row}
            on={batch.on}
            saysCandidate={batch.saysCandidate}
            form={{ id: form.id, errors: form.allErrors, typed, isAnswered: form.status === 'error' }}
          />
        ))}
        <div>
          <Button loading={sending}>{texts.submit}</Button>
        </div>
      </Form>
    </>
  );
}
