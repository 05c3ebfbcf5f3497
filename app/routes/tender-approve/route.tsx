import { useForm } from '@conform-to/react';
import { Button, LocalAlert } from '@navikt/ds-react';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { approveTender } from '~/commands/tender/approve-tender.server';
import { FormErrors } from '~/components/form/form-page';
import { Comparison } from '~/components/tender/comparison';
import { PageHeading } from '~/components/ui/page-heading';
import { pageTitle } from '~/components/ui/page-title';
import { approvalValues } from '~/domain/tender/tender-values';
import { commonTexts } from '~/i18n/common';
import { tendererTexts } from '~/i18n/tenderers';
import { useTexts } from '~/i18n/texts';
import { submitForm } from '~/platform/forms/submit-form.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';
import { readTenderFor } from '~/queries/tender/read-tender.server';

export const meta = () => pageTitle(tendererTexts.nb.approveTitle);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'tenders.keep');
  const { id, name, weights, tenderers, mayApprove, digest } = await readTenderFor(viewer, requireId(asked.params.id), 'approve');
  return { requestId: randomUUID(), id, name, weights, tenderers, mayApprove, digest };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'tenders.keep');
  const id = requireId(asked.params.id);
  return submitForm(
    asked,
    loader,
    approvalValues,
    (input, requestId) => approveTender(viewer, id, input, requestId),
    () => `/konkurranser/${id}?kvittering=godkjent`,
  );
}

export default function TenderApprove() {
  const texts = useTexts(tendererTexts);
  const common = useTexts(commonTexts);
  const { requestId, id, name, weights, tenderers, mayApprove, digest } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<z.input<typeof approvalValues>>({ lastResult: useActionData<typeof action>() });
  return (
    <div className="stack">
      <PageHeading title={texts.approveTitle} intro={name} />
      <FormErrors form={form} labels={{}} title={texts.approveTitle} />
      <p className="measure">{texts.approveIntro}</p>
      <Comparison tenderers={tenderers} weights={weights} />
      {!mayApprove && (
        <LocalAlert status="announcement">
          <LocalAlert.Header>
            <LocalAlert.Title as="h2">{texts.approveOther}</LocalAlert.Title>
          </LocalAlert.Header>
        </LocalAlert>
      )}
      <Form method="post" id={form.id} noValidate className="row">
        <input type="hidden" name="requestId" value={requestId} />
        {/* What stands above, always: after a refusal the new page is what would be approved. */}
        <input type="hidden" name={fields.digest.name} value={digest} />
        {mayApprove && <Button>{texts.submitApprove}</Button>}
        <Link to={`/konkurranser/${id}`} className="aksel-link">
          {common.cancel}
        </Link>
      </Form>
    </div>
  );
}
