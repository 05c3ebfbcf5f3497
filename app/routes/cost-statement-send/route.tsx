import { useForm } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { sendStatement } from '~/commands/cost-statement/send-statement.server';
import { StatementFacts } from '~/components/cost/statement-facts';
import { FormPage } from '~/components/form/form-page';
import { HiddenInput } from '~/components/form/hidden-input';
import { pageTitle } from '~/components/ui/page-title';
import { Receipt } from '~/components/ui/receipt';
import { versionValues } from '~/domain/placement-values';
import { quarterSlug } from '~/domain/quarter';
import { costStatementTexts } from '~/i18n/cost-statements';
import { formatQuarter } from '~/i18n/format';
import { useTexts } from '~/i18n/texts';
import { submitForm } from '~/platform/forms/submit-form.server';
import { readStatementToSend } from '~/queries/cost/read-statement.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';

export const meta = () => pageTitle(costStatementTexts.nb.submitSend);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'costs.write');
  return { requestId: randomUUID(), ...(await readStatementToSend(viewer, requireId(asked.params.id))) };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'costs.write');
  const id = requireId(asked.params.id);
  return submitForm(
    asked,
    loader,
    versionValues,
    (input, requestId) => sendStatement(viewer, id, input, requestId),
    () => `/kostnadsoppgaver/${id}?kvittering=sendt`,
  );
}

export default function CostStatementSend() {
  const texts = useTexts(costStatementTexts);
  const { requestId, statement, details } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<z.input<typeof versionValues>>({
    lastResult: useActionData<typeof action>(),
    defaultValue: { version: String(statement.version) },
  });
  return (
    <>
      <Receipt texts={texts.receipts} />
      <FormPage
        form={form}
        labels={{}}
        requestId={requestId}
        title={texts.sendTitle(formatQuarter(statement.quarterEnd))}
        intro={
          <div className="stack stack--tight">
            <p>{texts.sendIntro}</p>
            <p>{texts.buyerSees}</p>
            <div className="panel">
              <StatementFacts statement={statement} details={details} />
            </div>
            <Link to={`/kontrakter/${statement.contractId}/kostnad/oppgave/${quarterSlug(statement.quarterEnd)}`} className="aksel-link">
              {texts.changeFirst}
            </Link>
          </div>
        }
        submit={texts.submitSend}
        cancelTo={`/kontrakter/${statement.contractId}/kostnad`}
      >
        <HiddenInput field={fields.version} />
      </FormPage>
    </>
  );
}
