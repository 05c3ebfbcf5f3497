import { useForm } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { approveForSupplier } from '~/commands/agreement/approve-for-supplier.server';
import { AgreementConfirm } from '~/components/agreement/agreement-confirm';
import { TextArea } from '~/components/form/fields';
import { HiddenInput } from '~/components/form/hidden-input';
import { pageTitle } from '~/components/ui/page-title';
import { ownOrBehalfValues } from '~/domain/agreement-values';
import { today } from '~/domain/calendar-date';
import { agreementFormTexts } from '~/i18n/agreement-forms';
import { useTexts } from '~/i18n/texts';
import { submitForm } from '~/platform/forms/submit-form.server';
import { readAgreementForAction } from '~/queries/agreement/read-agreement-for-action.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';

export const meta = () => pageTitle(agreementFormTexts.nb.supplierTitle);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'agreements.write');
  const id = requireId(asked.params.id);
  return { requestId: randomUUID(), at: await readAgreementForAction(viewer, id, 'approve_for_supplier', today()) };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'agreements.write');
  const placementId = requireId(asked.params.id);
  return submitForm(
    asked,
    loader,
    ownOrBehalfValues,
    (input, requestId) => approveForSupplier(viewer, { placementId, ...input }, requestId),
    () => `/praksis/${placementId}/avtale?kvittering=ja-leverandor`,
  );
}

export default function AgreementApproveSupplier() {
  const texts = useTexts(agreementFormTexts);
  const { requestId, at } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<z.input<typeof ownOrBehalfValues>>({
    lastResult: useActionData<typeof action>(),
    defaultValue: { version: String(at.version) },
  });
  return (
    <AgreementConfirm
      form={form}
      labels={{ reason: texts.supplierReason }}
      requestId={requestId}
      title={at.onBehalf ? texts.supplierBehalfTitle : texts.supplierTitle}
      intro={<p>{at.onBehalf ? texts.supplierBehalfIntro : texts.supplierIntro}</p>}
      submit={texts.supplierSubmit}
      at={at}
    >
      <HiddenInput field={fields.version} />
      {at.onBehalf && (
        <TextArea field={fields.reason} label={texts.supplierReason} description={texts.supplierReasonHint} maxLength={500} />
      )}
    </AgreementConfirm>
  );
}
