import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import { voidEmployment } from '~/commands/employment/void-employment.server';
import { VoidForm } from '~/components/form/void-form';
import { pageTitle } from '~/components/ui/page-title';
import { voidValues } from '~/domain/void-values';
import { formatPeriodInText } from '~/i18n/format';
import { useTexts } from '~/i18n/texts';
import { voidingTexts } from '~/i18n/voiding';
import { submitForm } from '~/platform/forms/submit-form.server';
import { readEmploymentForm } from '~/queries/employment/read-employment.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';

export const meta = () => pageTitle(voidingTexts.nb.title);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'employments.write');
  const { id, employer, startedOn, endedOn, version } = await readEmploymentForm(viewer, requireId(asked.params.id));
  return { requestId: randomUUID(), id, employer, startedOn, endedOn, version };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'employments.write');
  const id = requireId(asked.params.id);
  return submitForm(
    asked,
    loader,
    voidValues,
    (input, requestId) => voidEmployment(viewer, id, input, requestId),
    (candidateId) => `/kandidater/${candidateId}?kvittering=arbeid-feilregistrert`,
  );
}

export default function EmploymentVoid() {
  const texts = useTexts(voidingTexts);
  const { requestId, id, employer, startedOn, endedOn, version } = useLoaderData<typeof loader>();
  return (
    <VoidForm
      what={texts.employment(employer, formatPeriodInText(startedOn, endedOn))}
      version={version}
      requestId={requestId}
      answer={useActionData<typeof action>()}
      cancelTo={`/arbeid/${id}`}
    />
  );
}
