import { useForm } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { saveStatement } from '~/commands/cost-statement/save-statement.server';
import { FormPage } from '~/components/form/form-page';
import { HiddenInput } from '~/components/form/hidden-input';
import { pageTitle } from '~/components/ui/page-title';
import { today } from '~/domain/calendar-date';
import { costStatementValues } from '~/domain/cost-statement-values';
import { costStatementTexts } from '~/i18n/cost-statements';
import { formatQuarter } from '~/i18n/format';
import { useTexts } from '~/i18n/texts';
import { submitForm } from '~/platform/forms/submit-form.server';
import { readStatementForm } from '~/queries/cost/read-statement-form.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireQuarter } from '~/queries/session/require-quarter.server';
import { requireViewer } from '~/queries/session/require-viewer.server';
import { KnownHours } from './known-hours';
import { labelsOf, StatementFields } from './statement-fields';
import { typedOf } from './typed-of';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle(data ? costStatementTexts.nb.titleOf(formatQuarter(data.quarterEnd)) : costStatementTexts.nb.title);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'costs.write');
  const { id, quarter } = asked.params;
  return { requestId: randomUUID(), on: today(), ...(await readStatementForm(viewer, requireId(id), requireQuarter(quarter), today())) };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'costs.write');
  const of = { contractId: requireId(asked.params.id), quarterEnd: requireQuarter(asked.params.quarter) };
  return submitForm(
    asked,
    loader,
    costStatementValues,
    (input, requestId) => saveStatement(viewer, of, input, requestId),
    (id) => `/kostnadsoppgaver/${id}/send?kvittering=lagret`,
  );
}

export default function CostStatementWrite() {
  const texts = useTexts(costStatementTexts);
  const page = useLoaderData<typeof loader>();
  const { requestId, on, contract, quarterEnd, dueOn, basis, corrects } = page;
  const [form, fields] = useForm<z.input<typeof costStatementValues>>({
    lastResult: useActionData<typeof action>(),
    defaultValue: typedOf(page),
  });
  const quarter = formatQuarter(quarterEnd);
  return (
    <FormPage
      form={form}
      labels={labelsOf(texts)}
      requestId={requestId}
      title={corrects > 0 ? texts.correctTitle(quarter) : texts.titleOf(quarter)}
      intro={<KnownHours contractName={contract.name} dueOn={dueOn} basis={basis} isCorrection={corrects > 0} on={on} />}
      submit={texts.save}
      cancelTo={`/kontrakter/${contract.id}/kostnad`}
    >
      <HiddenInput field={fields.version} />
      <StatementFields fields={fields} suggested={basis.suggested} isCorrection={corrects > 0} />
    </FormPage>
  );
}
