import { useForm } from '@conform-to/react';
import { Link, useActionData } from '@remix-run/react';
import type { z } from 'zod';
import { RadioInput, TextArea } from '~/components/form/fields';
import { FormPage } from '~/components/form/form-page';
import { decidableStatuses, type resultDecisionValues } from '~/domain/result-decision-values';
import { formatShortDate } from '~/i18n/format';
import { resultDecisionTexts } from '~/i18n/result-decision';
import { useTexts } from '~/i18n/texts';
import { vocabularyTexts } from '~/i18n/vocabulary';
import type { readResultDecision } from '~/queries/result/read-result-decision.server';
import { AnswerTable } from './answer-table';
import type { action } from './route';

export interface ResultDecisionPage {
  requestId: string;
  candidateId: string;
  result: Awaited<ReturnType<typeof readResultDecision>>;
}

/** The answers side by side, and what is right of them. */
export function DecisionForm({ requestId, candidateId, result }: ResultDecisionPage) {
  const texts = useTexts(resultDecisionTexts);
  const { followUpStatus } = useTexts(vocabularyTexts);
  const [form, fields] = useForm<z.input<typeof resultDecisionValues>>({ lastResult: useActionData<typeof action>() });
  const { right, reason } = texts;
  return (
    <FormPage
      form={form}
      labels={{ status: right, reason }}
      requestId={requestId}
      title={texts.title}
      intro={
        <div className="stack stack--tight">
          <DecisionIntro result={result} />
          <p>
            {texts.unsure}{' '}
            <Link to={`/kandidater/${candidateId}`} className="aksel-link">
              {texts.open}
            </Link>
          </p>
        </div>
      }
      submit={texts.submit}
      cancelTo={`/kandidater/${candidateId}`}
    >
      <input type="hidden" name="seen" value={result.seen} />
      <RadioInput
        field={fields.status}
        label={right}
        choices={decidableStatuses.map((value) => ({ value, label: followUpStatus[value] }))}
      />
      <TextArea field={fields.reason} label={reason} description={texts.reasonWho} maxLength={2000} />
      <p>{texts.consequence(formatShortDate(result.about))}</p>
    </FormPage>
  );
}

/** What the answers are about, and the answers. */
export function DecisionIntro({ result: { name, measuredOn, measures, answers } }: Pick<ResultDecisionPage, 'result'>) {
  const texts = useTexts(resultDecisionTexts);
  return (
    <div className="stack stack--tight">
      <p>{texts.intro(name, formatShortDate(measuredOn))}</p>
      <ul className="plain-list subtle">
        {measures.map(({ months, countedFrom, contractName }) => (
          <li key={`${contractName}${months}${countedFrom}`}>{texts.measure(months, formatShortDate(countedFrom), contractName)}</li>
        ))}
      </ul>
      <AnswerTable answers={answers} />
    </div>
  );
}
