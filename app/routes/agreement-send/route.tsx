import { useForm } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { sendAgreement } from '~/commands/agreement/send-agreement.server';
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

export const meta = () => pageTitle(agreementFormTexts.nb.sendTitle);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'agreements.write');
  const id = requireId(asked.params.id);
  return { requestId: randomUUID(), at: await readAgreementForAction(viewer, id, 'send', today()) };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'agreements.write');
  const placementId = requireId(asked.params.id);
  return submitForm(
    asked,
    loader,
    versionValues,
    (input, requestId) => sendAgreement(viewer, { placementId, ...input }, requestId),
    () => `/praksis/${placementId}/avtale?kvittering=sendt`,
  );
}

export default function AgreementSend() {
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
      title={texts.sendTitle}
      intro={<p>{texts.sendIntro}</p>}
      submit={texts.sendSubmit}
      at={at}
    >
      <HiddenInput field={fields.version} />
    </AgreementConfirm>
  );
}
