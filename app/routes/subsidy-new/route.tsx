import { useForm } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { registerSubsidy } from '~/commands/wage-subsidy/register-subsidy.server';
import { SubsidyFields, subsidyLabels } from '~/components/employment/subsidy-fields';
import { SubsidyObjections } from '~/components/employment/subsidy-objections';
import { FormPage } from '~/components/form/form-page';
import { pageTitle } from '~/components/ui/page-title';
import { newSubsidyValues } from '~/domain/subsidy-values';
import { employmentTexts } from '~/i18n/employments';
import { formatPeriodInText } from '~/i18n/format';
import { subsidyRuleTexts } from '~/i18n/subsidy-rules';
import { useTexts } from '~/i18n/texts';
import { submitForm } from '~/platform/forms/submit-form.server';
import { readEmployment } from '~/queries/employment/read-employment.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';

export const meta = () => pageTitle(employmentTexts.nb.subsidyNewTitle);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'subsidies.write');
  const { id, candidateName, employer, startedOn, endedOn } = await readEmployment(viewer, requireId(asked.params.id));
  return { requestId: randomUUID(), id, candidateName, employer, startedOn, endedOn };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'subsidies.write');
  const id = requireId(asked.params.id);
  return submitForm(
    asked,
    loader,
    newSubsidyValues,
    (input, requestId) => registerSubsidy(viewer, id, input, requestId),
    () => `/arbeid/${id}?kvittering=lonnstilskudd`,
  );
}

export default function SubsidyNew() {
  const texts = useTexts(employmentTexts);
  const rules = useTexts(subsidyRuleTexts);
  const answer = useActionData<typeof action>();
  const { requestId, id, candidateName, employer, startedOn, endedOn } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<z.input<typeof newSubsidyValues>>({ lastResult: answer });
  return (
    <FormPage
      form={form}
      labels={subsidyLabels(texts, rules)}
      requestId={requestId}
      title={texts.subsidyNewTitle}
      intro={texts.subsidyAbout(candidateName, employer, formatPeriodInText(startedOn, endedOn))}
      submit={texts.subsidySubmit}
      cancelTo={`/arbeid/${id}`}
    >
      <SubsidyFields fields={fields} />
      <SubsidyObjections objections={answer?.details} fields={fields} />
    </FormPage>
  );
}
