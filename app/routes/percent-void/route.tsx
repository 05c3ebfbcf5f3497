import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import { voidPercent } from '~/commands/employment-terms/void-percent.server';
import { VoidForm } from '~/components/form/void-form';
import { pageTitle } from '~/components/ui/page-title';
import { voidValues } from '~/domain/void-values';
import { employmentTermTexts } from '~/i18n/employment-terms';
import { formatPercent, formatShortDate } from '~/i18n/format';
import { useTexts } from '~/i18n/texts';
import { voidingTexts } from '~/i18n/voiding';
import { submitForm } from '~/platform/forms/submit-form.server';
import { readPercent } from '~/queries/employment/visible-terms.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';

export const meta = () => pageTitle(voidingTexts.nb.title);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'employments.write');
  const { employmentId, from, percent, employer, version } = await readPercent(viewer, requireId(asked.params.id));
  return { requestId: randomUUID(), employmentId, from, percent, employer, version };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'employments.write');
  const id = requireId(asked.params.id);
  return submitForm(
    asked,
    loader,
    voidValues,
    (input, requestId) => voidPercent(viewer, id, input, requestId),
    (employmentId) => `/arbeid/${employmentId}?kvittering=vilkaar-feilregistrert`,
  );
}

export default function PercentVoid() {
  const texts = useTexts(employmentTermTexts);
  const { requestId, employmentId, from, percent, employer, version } = useLoaderData<typeof loader>();
  return (
    <VoidForm
      what={texts.voidPercent(formatPercent(percent), formatShortDate(from), employer)}
      version={version}
      requestId={requestId}
      answer={useActionData<typeof action>()}
      cancelTo={`/arbeid/${employmentId}`}
    />
  );
}
