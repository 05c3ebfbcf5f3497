import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import { voidPay } from '~/commands/employment-terms/void-pay.server';
import { VoidForm } from '~/components/form/void-form';
import { pageTitle } from '~/components/ui/page-title';
import { voidValues } from '~/domain/void-values';
import { employmentTermTexts } from '~/i18n/employment-terms';
import { formatKroner, formatShortDate } from '~/i18n/format';
import { useTexts } from '~/i18n/texts';
import { voidingTexts } from '~/i18n/voiding';
import { submitForm } from '~/platform/forms/submit-form.server';
import { readPay } from '~/queries/employment/visible-terms.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';

export const meta = () => pageTitle(voidingTexts.nb.title);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'employments.write');
  const { employmentId, from, hourlyPay, employer, version } = await readPay(viewer, requireId(asked.params.id));
  return { requestId: randomUUID(), employmentId, from, hourlyPay, employer, version };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'employments.write');
  const id = requireId(asked.params.id);
  return submitForm(
    asked,
    loader,
    voidValues,
    (input, requestId) => voidPay(viewer, id, input, requestId),
    (employmentId) => `/arbeid/${employmentId}?kvittering=vilkaar-feilregistrert`,
  );
}

export default function PayVoid() {
  const texts = useTexts(employmentTermTexts);
  const { requestId, employmentId, from, hourlyPay, employer, version } = useLoaderData<typeof loader>();
  return (
    <VoidForm
      what={texts.voidPay(formatKroner(hourlyPay), formatShortDate(from), employer)}
      version={version}
      requestId={requestId}
      answer={useActionData<typeof action>()}
      cancelTo={`/arbeid/${employmentId}`}
    />
  );
}
