import { useForm } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { cancelAgreement } from '~/commands/agreement/cancel-agreement.server';
import { AgreementConfirm } from '~/components/agreement/agreement-confirm';
import { HiddenInput } from '~/components/form/hidden-input';
import { pageTitle } from '~/components/ui/page-title';
import { today } from '~/domain/calendar-date';
import { versionValues } from '~/domain/placement-values';
import { agreementFormTexts } from '~/i18n/agreement-forms';
import { useTexts } from '~/i18n/texts';
import { submitForm } from '~/platform/forms/submit-form.server';
import { readAgreementForAction } from '~/queries/agreement/read-agreement-for-action.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';

export const meta = () => pageTitle(agreementFormTexts.nb.cancelTitle);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'agreements.write');
  const id = requireId(asked.params.id);
  return { requestId: randomUUID(), at: await readAgreementForAction(viewer, id, 'cancel', today()) };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'agreements.write');
  const placementId = requireId(asked.params.id);
  return submitForm(
    asked,
    loader,
    versionValues,
    (input, requestId) => cancelAgreement(viewer, { placementId, ...input }, requestId),
    () => `/praksis/${placementId}/avtale?kvittering=avbrutt`,
  );
}

export default function AgreementCancel() {
  const texts = useTexts(agreementFormTexts);
  const { requestId, at } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<z.input<typeof versionValues>>({
    lastResult: useActionData<typeof action>(),
    defaultValue: { version: String(at.version) },
  });
  return (
    <AgreementConfirm
      form={form}
      requestId={requestId}
      title={texts.cancelTitle}
      intro={<p>{texts.cancelIntro}</p>}
      submit={texts.cancelSubmit}
      cancelText={texts.cancelBack}
      at={at}
    >
      <HiddenInput field={fields.version} />
    </AgreementConfirm>
  );
}
