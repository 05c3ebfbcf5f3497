import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import { voidFollowUp } from '~/commands/follow-up/void-follow-up.server';
import { VoidForm } from '~/components/form/void-form';
import { pageTitle } from '~/components/ui/page-title';
import { voidValues } from '~/domain/void-values';
import { formatShortDate } from '~/i18n/format';
import { useTexts } from '~/i18n/texts';
import { vocabularyTexts } from '~/i18n/vocabulary';
import { voidingTexts } from '~/i18n/voiding';
import { submitForm } from '~/platform/forms/submit-form.server';
import { readFollowUp } from '~/queries/follow-up/visible-follow-up.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';

export const meta = () => pageTitle(voidingTexts.nb.title);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'followUps.write');
  const { candidateId, status, statusDate, version } = await readFollowUp(viewer, requireId(asked.params.id));
  return { requestId: randomUUID(), candidateId, status, statusDate, version };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'followUps.write');
  const id = requireId(asked.params.id);
  return submitForm(
    asked,
    loader,
    voidValues,
    (input, requestId) => voidFollowUp(viewer, id, input, requestId),
    (candidateId) => `/kandidater/${candidateId}?kvittering=oppfolging-feilregistrert`,
  );
}

export default function FollowUpVoid() {
  const texts = useTexts(voidingTexts);
  const words = useTexts(vocabularyTexts);
  const { requestId, candidateId, status, statusDate, version } = useLoaderData<typeof loader>();
  return (
    <VoidForm
      what={texts.followUp(words.followUpStatus[status], formatShortDate(statusDate))}
      version={version}
      requestId={requestId}
      answer={useActionData<typeof action>()}
      cancelTo={`/kandidater/${candidateId}`}
    />
  );
}
