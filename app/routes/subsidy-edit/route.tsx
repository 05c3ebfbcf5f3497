import { useForm } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { editSubsidy } from '~/commands/wage-subsidy/edit-subsidy.server';
import { SubsidyFields, subsidyLabels } from '~/components/employment/subsidy-fields';
import { SubsidyObjections } from '~/components/employment/subsidy-objections';
import { FormPage } from '~/components/form/form-page';
import { HiddenInput } from '~/components/form/hidden-input';
import { pageTitle } from '~/components/ui/page-title';
import { editedSubsidyValues } from '~/domain/subsidy-values';
import { employmentTexts } from '~/i18n/employments';
import { formatNumber, formatPeriodInText, formatShortDate } from '~/i18n/format';
import { subsidyRuleTexts } from '~/i18n/subsidy-rules';
import { useTexts } from '~/i18n/texts';
import { submitForm } from '~/platform/forms/submit-form.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';
import { readSubsidy } from '~/queries/wage-subsidy/visible-subsidy.server';

export const meta = () => pageTitle(employmentTexts.nb.subsidyEditTitle);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'subsidies.write');
  return { requestId: randomUUID(), subsidy: await readSubsidy(viewer, requireId(asked.params.id)) };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'subsidies.write');
  const id = requireId(asked.params.id);
  return submitForm(
    asked,
    loader,
    editedSubsidyValues,
    (input, requestId) => editSubsidy(viewer, id, input, requestId),
    (employmentId) => `/arbeid/${employmentId}?kvittering=lonnstilskudd`,
  );
}

export default function SubsidyEdit() {
  const texts = useTexts(employmentTexts);
  const rules = useTexts(subsidyRuleTexts);
  const answer = useActionData<typeof action>();
  const { requestId, subsidy } = useLoaderData<typeof loader>();
  const { from, to, percent, kind, reducedWorkCapacity, version, job } = subsidy;
  const [form, fields] = useForm<z.input<typeof editedSubsidyValues>>({
    lastResult: answer,
    defaultValue: {
      kind: kind ?? undefined,
      reducedWorkCapacity: reducedWorkCapacity ? 'on' : undefined,
      startsOn: formatShortDate(from),
      endsOn: formatShortDate(to),
      percent: percent === null ? '' : formatNumber(percent),
      version: String(version),
    },
  });
  return (
    <FormPage
      form={form}
      labels={subsidyLabels(texts, rules)}
      requestId={requestId}
      title={texts.subsidyEditTitle}
      intro={texts.subsidyAbout(job.candidateName, job.employer, formatPeriodInText(job.startedOn, job.endedOn))}
      submit={texts.subsidySubmit}
      cancelTo={`/arbeid/${subsidy.employmentId}`}
    >
      <HiddenInput field={fields.version} />
      <SubsidyFields fields={fields} />
      <SubsidyObjections objections={answer?.details} fields={fields} />
    </FormPage>
  );
}
