import { useForm } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { endEmployment } from '~/commands/employment/end-employment.server';
import { CheckboxInput, DateInput, RadioInput, TextArea } from '~/components/form/fields';
import { FormPage } from '~/components/form/form-page';
import { HiddenInput } from '~/components/form/hidden-input';
import { pageTitle } from '~/components/ui/page-title';
import { parseIsoDate } from '~/domain/calendar-date';
import { employmentEndValues } from '~/domain/employment-end-values';
import { employmentEndTexts } from '~/i18n/employment-ends';
import { formatShortDate } from '~/i18n/format';
import { useTexts } from '~/i18n/texts';
import { choicesOf, vocabularyTexts } from '~/i18n/vocabulary';
import { submitForm } from '~/platform/forms/submit-form.server';
import { readEmploymentEnd } from '~/queries/employment/read-employment.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';

export const meta = () => pageTitle(employmentEndTexts.nb.endTitle);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'employments.write');
  const job = await readEmploymentEnd(viewer, requireId(asked.params.id));
  const said = parseIsoDate(new URL(asked.request.url).searchParams.get('dato') ?? '');
  return { requestId: randomUUID(), job, said: said && formatShortDate(said) };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'employments.write');
  const id = requireId(asked.params.id);
  return submitForm(
    asked,
    loader,
    employmentEndValues,
    (input, requestId) => endEmployment(viewer, id, input, requestId),
    () => `/arbeid/${id}?kvittering=avsluttet`,
  );
}

export default function EmploymentEnd() {
  const texts = useTexts(employmentEndTexts);
  const words = useTexts(vocabularyTexts);
  const { requestId, job, said } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<z.input<typeof employmentEndValues>>({
    lastResult: useActionData<typeof action>(),
    defaultValue: { version: String(job.version), endedOn: said ?? '' },
  });
  const { endedOn, reason, text, endSubsidies } = texts;
  return (
    <FormPage
      form={form}
      labels={{ endedOn, reason, text, endSubsidies }}
      requestId={requestId}
      title={texts.endTitle}
      intro={texts.about(job.candidateName, job.employer)}
      submit={texts.submitEnd}
      cancelTo={`/arbeid/${job.id}`}
    >
      <HiddenInput field={fields.version} />
      <DateInput field={fields.endedOn} label={endedOn} description={texts.endedOnHint} />
      <RadioInput field={fields.reason} label={reason} choices={choicesOf(words.employmentEndReason)} />
      <TextArea field={fields.text} label={text} description={texts.textHint} optional maxLength={1000} />
      {job.subsidised && (
        <CheckboxInput field={fields.endSubsidies} label={endSubsidies} description={texts.endSubsidiesHint} />
      )}
    </FormPage>
  );
}
