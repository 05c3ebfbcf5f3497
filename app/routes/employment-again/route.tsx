import { useForm } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { beginAgain } from '~/commands/employment/begin-again.server';
import { DateInput, RadioInput, TextInput } from '~/components/form/fields';
import { FormPage } from '~/components/form/form-page';
import { pageTitle } from '~/components/ui/page-title';
import { beginAgainValues } from '~/domain/employment-end-values';
import { employmentEndTexts } from '~/i18n/employment-ends';
import { employmentTexts } from '~/i18n/employments';
import { formatNumber, formatPeriod } from '~/i18n/format';
import { useTexts } from '~/i18n/texts';
import { choicesOf, vocabularyTexts } from '~/i18n/vocabulary';
import { submitForm } from '~/platform/forms/submit-form.server';
import { readEmploymentForm } from '~/queries/employment/read-employment.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';

export const meta = () => pageTitle(employmentEndTexts.nb.againTitle);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'employments.write');
  const { id, candidateName, employer, form, percent, startedOn, endedOn } = await readEmploymentForm(viewer, requireId(asked.params.id));
  return { requestId: randomUUID(), old: { id, candidateName, employer, form, percent, startedOn, endedOn } };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'employments.write');
  const id = requireId(asked.params.id);
  return submitForm(
    asked,
    loader,
    beginAgainValues,
    (input, requestId) => beginAgain(viewer, id, input, requestId),
    (begun) => `/arbeid/${begun}?kvittering=igjen`,
  );
}

export default function EmploymentAgain() {
  const texts = useTexts(employmentEndTexts);
  const common = useTexts(employmentTexts);
  const words = useTexts(vocabularyTexts);
  const { requestId, old } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<z.input<typeof beginAgainValues>>({
    lastResult: useActionData<typeof action>(),
    defaultValue: { form: old.form, percent: formatNumber(old.percent) },
  });
  return (
    <FormPage
      form={form}
      labels={{ form: common.form, percent: common.percent, startedOn: texts.startedOnAgain, endedOn: common.endedOn }}
      requestId={requestId}
      title={texts.againTitle}
      intro={texts.againIntro(old.candidateName, old.employer, formatPeriod(old.startedOn, old.endedOn))}
      submit={texts.submitAgain}
      cancelTo={`/arbeid/${old.id}`}
    >
      <RadioInput field={fields.form} label={common.form} choices={choicesOf(words.employmentForm)} />
      <TextInput field={fields.percent} label={common.percent} description={common.percentHint} inputMode="decimal" htmlSize={6} />
      <DateInput field={fields.startedOn} label={texts.startedOnAgain} description={common.startedOnHint} />
      <DateInput field={fields.endedOn} label={common.endedOn} description={common.endedOnHint} optional />
    </FormPage>
  );
}
