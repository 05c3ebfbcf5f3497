import { useForm } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { approveForCandidate } from '~/commands/agreement/approve-for-candidate.server';
import { AgreementConfirm } from '~/components/agreement/agreement-confirm';
import { TextArea } from '~/components/form/fields';
import { HiddenInput } from '~/components/form/hidden-input';
import { pageTitle } from '~/components/ui/page-title';
import { behalfValues } from '~/domain/agreement-values';
import { today } from '~/domain/calendar-date';
import { agreementFormTexts } from '~/i18n/agreement-forms';
import { useTexts } from '~/i18n/texts';
import { submitForm } from '~/platform/forms/submit-form.server';
import { readAgreementForAction } from '~/queries/agreement/read-agreement-for-action.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';

export const meta = () => pageTitle(agreementFormTexts.nb.candidateTitle);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'agreements.write');
  const id = requireId(asked.params.id);
  return { requestId: randomUUID(), at: await readAgreementForAction(viewer, id, 'approve_for_candidate', today()) };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'agreements.write');
  const placementId = requireId(asked.params.id);
  return submitForm(
    asked,
    loader,
    behalfValues,
    (input, requestId) => approveForCandidate(viewer, { placementId, ...input }, requestId),
    () => `/praksis/${placementId}/avtale?kvittering=ja-kandidat`,
  );
}

export default function AgreementApproveCandidate() {
  const texts = useTexts(agreementFormTexts);
  const { requestId, at } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<z.input<typeof behalfValues>>({
    lastResult: useActionData<typeof action>(),
    defaultValue: { version: String(at.version) },
  });
  return (
    <AgreementConfirm
      form={form}
      labels={{ reason: texts.candidateReason }}
      requestId={requestId}
      title={texts.candidateTitle}
      intro={<p>{texts.candidateIntro}</p>}
      submit={texts.candidateSubmit}
      at={at}
    >
      <HiddenInput field={fields.version} />
      <TextArea field={fields.reason} label={texts.candidateReason} description={texts.candidateReasonHint} maxLength={500} />
    </AgreementConfirm>
  );
}
