import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import { editAgreement } from '~/commands/agreement/edit-agreement.server';
import { AgreementForm } from '~/components/agreement/agreement-form';
import { pageTitle } from '~/components/ui/page-title';
import { agreementValues } from '~/domain/agreement-values';
import { today } from '~/domain/calendar-date';
import { agreementFormTexts } from '~/i18n/agreement-forms';
import { useTexts } from '~/i18n/texts';
import { submitForm } from '~/platform/forms/submit-form.server';
import { readAgreementForm } from '~/queries/agreement/read-agreement-form.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';

export const meta = () => pageTitle(agreementFormTexts.nb.editTitle);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'agreements.write');
  const id = requireId(asked.params.id);
  return { requestId: randomUUID(), ...(await readAgreementForm(viewer, id, 'edit', today())) };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'agreements.write');
  const placementId = requireId(asked.params.id);
  return submitForm(
    asked,
    loader,
    agreementValues,
    (input, requestId) => editAgreement(viewer, { placementId, ...input }, requestId),
    () => `/praksis/${placementId}/avtale?kvittering=rettet`,
  );
}

export default function AgreementEdit() {
  const texts = useTexts(agreementFormTexts);
  const data = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <AgreementForm
      data={data}
      answer={answer}
      title={texts.editTitle}
      intro={texts.editIntro}
    />
  );
}
