import { useForm } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { answerQuestion } from '~/commands/employer-question/answer-question.server';
import { questionText } from '~/components/employment/question-text';
import { FormPage } from '~/components/form/form-page';
import { pageTitle } from '~/components/ui/page-title';
import { addDays, today } from '~/domain/calendar-date';
import type { stillEmployedValues } from '~/domain/employer-answer-values';
import { employerQuestionTexts } from '~/i18n/employer-questions';
import { formatDate } from '~/i18n/format';
import { useTexts } from '~/i18n/texts';
import { submitForm } from '~/platform/forms/submit-form.server';
import { readEmployerQuestion } from '~/queries/employer-question/read-questions.server';
import { requireViewer } from '~/queries/session/require-viewer.server';
import { askedQuestion, valuesOf } from './asked-question.server';
import { OrdinaryFields } from './ordinary-fields';
import { StillEmployedFields } from './still-employed-fields';

export const meta = () => pageTitle(employerQuestionTexts.nb.pageTitle);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'employees.answer');
  return { requestId: randomUUID(), on: today(), question: await readEmployerQuestion(viewer, askedQuestion(asked.params)) };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'employees.answer');
  const key = askedQuestion(asked.params);
  return submitForm(
    asked,
    loader,
    valuesOf[key.kind],
    (input, requestId) => answerQuestion(viewer, key, input, requestId),
    (answer) => `/ansatte?kvittering=${answer}`,
  );
}

export default function EmployeeAnswer() {
  const texts = useTexts(employerQuestionTexts);
  const { requestId, on, question } = useLoaderData<typeof loader>();
  const { kind, aboutOn, jobStartedOn } = question;
  const ahead = aboutOn > on;
  const [form, fields] = useForm<z.input<typeof stillEmployedValues>>({ lastResult: useActionData<typeof action>() });
  const { answer, form: jobForm, percent, endedOn } = texts;
  const employed = kind === 'still_employed';
  const subsidy = ahead ? texts.subsidyToday : texts.subsidy;
  const words = employed ? texts.words : texts.why;
  const subsidyEnd = (ahead ? texts.subsidyEnds : texts.subsidyEnded)(formatDate(addDays(aboutOn, -1)));
  return (
    <FormPage
      form={form}
      labels={{ answer, form: jobForm, percent, subsidy, endedOn, words }}
      requestId={requestId}
      title={questionText(texts, question, on)}
      intro={
        <p>
          {texts.since(formatDate(jobStartedOn))} {employed ? texts.whyEmployed : subsidyEnd}
        </p>
      }
      submit={texts.submit}
      cancelTo="/ansatte"
    >
      {employed ? <StillEmployedFields fields={fields} labels={{ subsidy, words }} /> : <OrdinaryFields fields={fields} words={words} />}
    </FormPage>
  );
}
