import { useForm } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { answerAssessment } from '~/commands/assessment/answer-assessment.server';
import { RadioInput, TextArea } from '~/components/form/fields';
import { FormPage } from '~/components/form/form-page';
import { HiddenInput } from '~/components/form/hidden-input';
import { Facts } from '~/components/ui/facts';
import { pageTitle } from '~/components/ui/page-title';
import { answerValues } from '~/domain/assessment-values';
import { today } from '~/domain/calendar-date';
import { assessmentTexts } from '~/i18n/assessments';
import { useTexts } from '~/i18n/texts';
import { submitForm } from '~/platform/forms/submit-form.server';
import { readAssessmentForm } from '~/queries/assessment/read-assessment-form.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';

export const meta = () => pageTitle(assessmentTexts.nb.answerTitle);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'assessments.answer');
  const { placement, assessment } = await readAssessmentForm(viewer, requireId(asked.params.id), ['answer'], today());
  return { requestId: randomUUID(), placement, assessment };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'assessments.answer');
  const placementId = requireId(asked.params.id);
  return submitForm(
    asked,
    loader,
    answerValues,
    (input, requestId) => answerAssessment(viewer, { placementId, ...input }, requestId),
    () => `/praksis/${placementId}/sluttvurdering?kvittering=besvart`,
  );
}

export default function AssessmentAnswer() {
  const texts = useTexts(assessmentTexts);
  const { requestId, placement, assessment } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [form, fields] = useForm<z.input<typeof answerValues>>({
    lastResult: answer,
    defaultValue: { version: String(assessment?.version ?? 0) },
  });
  return (
    <FormPage
      form={form}
      labels={{ agrees: texts.agreesLabel, words: texts.words, behalfReason: texts.behalfReason }}
      requestId={requestId}
      title={texts.answerTitle}
      intro={
        <div className="stack stack--tight">
          <p>
            <strong>{texts.of(placement.name, placement.reference)}</strong>
          </p>
          <p>{texts.answerIntro}</p>
          {assessment && (
            <Facts
              facts={[
                { name: texts.strengths, value: <p className="prose">{assessment.strengths}</p> },
                ...(assessment.attendanceText ? [{ name: texts.attendanceText, value: <p className="prose">{assessment.attendanceText}</p> }] : []),
                { name: texts.job, value: texts.shownOutcome[assessment.outcome] },
                ...(assessment.notHiredReason ? [{ name: texts.reason, value: texts.reasons[assessment.notHiredReason] }] : []),
              ]}
            />
          )}
        </div>
      }
      submit={texts.answerSubmit}
      cancelTo={`/praksis/${placement.id}/sluttvurdering`}
    >
      <HiddenInput field={fields.version} />
      <RadioInput
        field={fields.agrees}
        label={texts.agreesLabel}
        choices={[
          { value: 'yes', label: texts.agreesYes },
          { value: 'no', label: texts.agreesNo },
        ]}
      />
      <TextArea field={fields.words} label={texts.words} description={texts.wordsHint} maxLength={2000} optional />
      <TextArea field={fields.behalfReason} label={texts.behalfReason} description={texts.behalfHint} maxLength={500} />
    </FormPage>
  );
}
