import { useForm } from '@conform-to/react';
import { Fieldset } from '@navikt/ds-react';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { writeAssessment } from '~/commands/assessment/write-assessment.server';
import { Basis } from '~/components/assessment/basis';
import { DateInput, RadioInput, SelectInput, TextArea, TextInput } from '~/components/form/fields';
import { FormPage } from '~/components/form/form-page';
import { HiddenInput } from '~/components/form/hidden-input';
import { pageTitle } from '~/components/ui/page-title';
import { assessmentValues } from '~/domain/assessment-values';
import { today } from '~/domain/calendar-date';
import { assessmentTexts } from '~/i18n/assessments';
import { useTexts } from '~/i18n/texts';
import { choicesOf, vocabularyTexts } from '~/i18n/vocabulary';
import { submitForm } from '~/platform/forms/submit-form.server';
import { readAssessmentForm } from '~/queries/assessment/read-assessment-form.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';
import { writtenBefore } from './written-before';

export const meta = () => pageTitle(assessmentTexts.nb.write);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'assessments.write');
  const page = await readAssessmentForm(viewer, requireId(asked.params.id), ['write', 'correct'], today());
  return { requestId: randomUUID(), ...page };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'assessments.write');
  const placementId = requireId(asked.params.id);
  return submitForm(
    asked,
    loader,
    assessmentValues,
    (input, requestId) => writeAssessment(viewer, { placementId, ...input }, requestId),
    () => `/praksis/${placementId}/sluttvurdering?kvittering=skrevet`,
  );
}

export default function AssessmentWrite() {
  const texts = useTexts(assessmentTexts);
  const words = useTexts(vocabularyTexts);
  const { requestId, placement, aims, attendance, assessment } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [form, fields] = useForm<z.input<typeof assessmentValues>>({ lastResult: answer, defaultValue: writtenBefore(assessment) });
  const { strengths, attendanceText, outcome, form: jobForm, percent, from, reason, reasonText } = texts;
  return (
    <FormPage
      form={form}
      labels={{
        ...{ strengths, attendanceText, outcome, offeredForm: jobForm, offeredPercent: percent, offeredFrom: from },
        ...{ notHiredReason: reason, notHiredText: reasonText },
      }}
      requestId={requestId}
      title={assessment ? texts.correct : texts.write}
      intro={
        <div className="stack stack--tight">
          <p>
            <strong>{texts.of(placement.name, placement.reference)}</strong>
          </p>
          <p>{texts.writeIntro}</p>
        </div>
      }
      submit={texts.submit}
      cancelTo={`/praksis/${placement.id}/sluttvurdering`}
    >
      <Basis aims={aims} attendance={attendance} />
      <HiddenInput field={fields.version} />
      <TextArea field={fields.strengths} label={strengths} description={texts.strengthsHint} maxLength={2000} />
      <TextArea field={fields.attendanceText} label={attendanceText} description={texts.attendanceHint} maxLength={1000} optional />
      <div className="stack job-outcome">
        <RadioInput field={fields.outcome} label={outcome} choices={choicesOf(texts.outcomes)} />
        <Fieldset legend={texts.jobGroup} description={texts.jobGroupHint} className="job-outcome__job job-outcome__fields">
          <RadioInput field={fields.offeredForm} label={jobForm} choices={choicesOf(words.employmentForm)} />
          <TextInput field={fields.offeredPercent} label={percent} description={texts.percentHint} inputMode="decimal" htmlSize={6} />
          <DateInput field={fields.offeredFrom} label={from} description={texts.fromHint} />
        </Fieldset>
        <Fieldset legend={texts.whyGroup} description={texts.whyGroupHint} className="job-outcome__why job-outcome__fields">
          <SelectInput field={fields.notHiredReason} label={reason} choices={choicesOf(texts.reasons)} />
          <TextArea field={fields.notHiredText} label={reasonText} description={texts.reasonTextHint} maxLength={1000} />
        </Fieldset>
      </div>
    </FormPage>
  );
}
