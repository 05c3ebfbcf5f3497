import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import { voidSubsidy } from '~/commands/wage-subsidy/void-subsidy.server';
import { VoidForm } from '~/components/form/void-form';
import { pageTitle } from '~/components/ui/page-title';
import { voidValues } from '~/domain/void-values';
import { formatPeriod } from '~/i18n/format';
import { useTexts } from '~/i18n/texts';
import { voidingTexts } from '~/i18n/voiding';
import { submitForm } from '~/platform/forms/submit-form.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';
import { readSubsidy } from '~/queries/wage-subsidy/visible-subsidy.server';

export const meta = () => pageTitle(voidingTexts.nb.title);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'subsidies.write');
  const { employmentId, from, to, version } = await readSubsidy(viewer, requireId(asked.params.id));
  return { requestId: randomUUID(), employmentId, from, to, version };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'subsidies.write');
  const id = requireId(asked.params.id);
  return submitForm(
    asked,
    loader,
    voidValues,
    (input, requestId) => voidSubsidy(viewer, id, input, requestId),
    (employmentId) => `/arbeid/${employmentId}?kvittering=lonnstilskudd-feilregistrert`,
  );
}

export default function SubsidyVoid() {
  const texts = useTexts(voidingTexts);
  const { requestId, employmentId, from, to, version } = useLoaderData<typeof loader>();
  return (
    <VoidForm
      what={texts.subsidy(formatPeriod(from, to))}
      version={version}
      requestId={requestId}
      answer={useActionData<typeof action>()}
      cancelTo={`/arbeid/${employmentId}`}
    />
  );
}
