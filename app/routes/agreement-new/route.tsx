import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import { writeAgreement } from '~/commands/agreement/write-agreement.server';
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

export const meta = () => pageTitle(agreementFormTexts.nb.writeTitle);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'agreements.write');
  const id = requireId(asked.params.id);
  return { requestId: randomUUID(), ...(await readAgreementForm(viewer, id, 'write', today())) };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'agreements.write');
  const placementId = requireId(asked.params.id);
  return submitForm(
    asked,
    loader,
    agreementValues,
    (input, requestId) => writeAgreement(viewer, { placementId, ...input }, requestId),
    () => `/praksis/${placementId}/avtale?kvittering=skrevet`,
  );
}

export default function AgreementNew() {
  const texts = useTexts(agreementFormTexts);
  const data = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <AgreementForm
      data={data}
      answer={answer}
      title={data.changing === null ? texts.writeTitle : texts.changeTitle}
      intro={data.changing === null ? texts.writeIntro : texts.changeIntro(data.changing)}
    />
  );
}
