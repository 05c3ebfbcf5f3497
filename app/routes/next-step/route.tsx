import { useForm } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { closeStep } from '~/commands/follow-up-plan/close-step.server';
import { DateInput, TextArea } from '~/components/form/fields';
import { FormPage } from '~/components/form/form-page';
import { HiddenInput } from '~/components/form/hidden-input';
import { StepIntro } from '~/components/follow-up-plan/step-intro';
import { pageTitle } from '~/components/ui/page-title';
import { today } from '~/domain/calendar-date';
import { closeStepValues } from '~/domain/follow-up-plan-values';
import { followUpPlanTexts } from '~/i18n/follow-up-plans';
import { formatShortDate } from '~/i18n/format';
import { useTexts } from '~/i18n/texts';
import { submitForm } from '~/platform/forms/submit-form.server';
import { readStep } from '~/queries/follow-up-plan/read-step.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';

export const meta = () => pageTitle(followUpPlanTexts.nb.closeTitle);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'plans.write');
  return { on: today(), requestId: randomUUID(), ...(await readStep(viewer, requireId(asked.params.id), 'close')) };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'plans.write');
  const id = requireId(asked.params.id);
  return submitForm(
    asked,
    loader,
    closeStepValues,
    (input, requestId) => closeStep(viewer, id, input, requestId),
    (candidateId) => `/kandidater/${candidateId}/plan?kvittering=gjort`,
  );
}

export default function NextStep() {
  const texts = useTexts(followUpPlanTexts);
  const { on, name, step, requestId } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<z.input<typeof closeStepValues>>({
    lastResult: useActionData<typeof action>(),
    defaultValue: { version: String(step.version), doneOn: formatShortDate(on) },
  });
  return (
    <FormPage
      form={form}
      labels={{ outcome: texts.outcome, doneOn: texts.doneOnField }}
      requestId={requestId}
      title={texts.closeTitle}
      intro={
        <StepIntro name={name} step={step}>
          <p className="row">
            {texts.otherWays}
            <Link to={`/steg/${step.id}/flytt`} className="aksel-link">
              {texts.act.move}
            </Link>
            <Link to={`/steg/${step.id}/dropp`} className="aksel-link">
              {texts.act.drop}
            </Link>
          </p>
        </StepIntro>
      }
      submit={texts.saveOutcome}
      cancelTo={`/kandidater/${step.candidateId}/plan`}
    >
      <HiddenInput field={fields.version} />
      <TextArea field={fields.outcome} label={texts.outcome} description={texts.readByBoth} maxLength={2000} />
      <DateInput field={fields.doneOn} label={texts.doneOnField} />
    </FormPage>
  );
}
