import { useForm } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { registerTerms } from '~/commands/employment-terms/register-terms.server';
import { DateInput, TextInput } from '~/components/form/fields';
import { FormPage } from '~/components/form/form-page';
import { pageTitle } from '~/components/ui/page-title';
import { termsValues } from '~/domain/terms-values';
import { employmentTermTexts } from '~/i18n/employment-terms';
import { formatPeriodInText } from '~/i18n/format';
import { useTexts } from '~/i18n/texts';
import { submitForm } from '~/platform/forms/submit-form.server';
import { readEmploymentForm } from '~/queries/employment/read-employment.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';

export const meta = () => pageTitle(employmentTermTexts.nb.newTitle);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'employments.write');
  const { id, candidateName, employer, startedOn, endedOn } = await readEmploymentForm(viewer, requireId(asked.params.id));
  return { requestId: randomUUID(), job: { id, candidateName, employer, startedOn, endedOn } };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'employments.write');
  const id = requireId(asked.params.id);
  return submitForm(
    asked,
    loader,
    termsValues,
    (input, requestId) => registerTerms(viewer, id, input, requestId),
    () => `/arbeid/${id}?kvittering=vilkaar`,
  );
}

export default function TermsNew() {
  const texts = useTexts(employmentTermTexts);
  const { requestId, job } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<z.input<typeof termsValues>>({ lastResult: useActionData<typeof action>() });
  const labels = { startsOn: texts.startsOn, percent: texts.newPercent, hourlyPay: texts.newPay };
  return (
    <FormPage
      form={form}
      labels={labels}
      requestId={requestId}
      title={texts.newTitle}
      intro={texts.newIntro(job.candidateName, job.employer, formatPeriodInText(job.startedOn, job.endedOn))}
      submit={texts.submit}
      cancelTo={`/arbeid/${job.id}`}
    >
      <DateInput field={fields.startsOn} label={labels.startsOn} description={texts.startsOnHint} />
      <TextInput field={fields.percent} label={labels.percent} inputMode="decimal" htmlSize={6} optional />
      <TextInput field={fields.hourlyPay} label={labels.hourlyPay} description={texts.newPayHint} inputMode="decimal" htmlSize={8} optional />
    </FormPage>
  );
}
