import { useForm } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { declineRequest } from '~/commands/placement/decline-request.server';
import { RadioInput, TextArea } from '~/components/form/fields';
import { HiddenInput } from '~/components/form/hidden-input';
import { PlacementForm } from '~/components/placement/placement-form';
import { pageTitle } from '~/components/ui/page-title';
import { today } from '~/domain/calendar-date';
import { declineValues } from '~/domain/placement-values';
import { placementFormTexts } from '~/i18n/placement-forms';
import { useTexts } from '~/i18n/texts';
import { choicesOf, vocabularyTexts } from '~/i18n/vocabulary';
import { submitForm } from '~/platform/forms/submit-form.server';
import { readPlacementForm } from '~/queries/placement/read-placement-form.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';

export const meta = () => pageTitle(placementFormTexts.nb.declineTitle);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'placements.answer');
  const id = requireId(asked.params.id);
  return { requestId: randomUUID(), placement: await readPlacementForm(viewer, id, 'decline', today()) };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'placements.answer');
  const id = requireId(asked.params.id);
  return submitForm(
    asked,
    loader,
    declineValues,
    (input, requestId) => declineRequest(viewer, { id, ...input }, requestId),
    () => `/praksis/${id}?kvittering=avslaatt`,
  );
}

export default function PlacementDecline() {
  const texts = useTexts(placementFormTexts);
  const words = useTexts(vocabularyTexts);
  const { requestId, placement } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [form, fields] = useForm<z.input<typeof declineValues>>({
    lastResult: answer,
    defaultValue: { version: String(placement.version) },
  });
  return (
    <PlacementForm
      form={form}
      labels={{ declineReason: texts.declineReason, declineText: texts.declineText }}
      requestId={requestId}
      title={texts.declineTitle}
      placement={placement}
      intro={texts.declineIntro}
      submit={texts.declineSubmit}
    >
      <HiddenInput field={fields.version} />
      <RadioInput field={fields.declineReason} label={texts.declineReason} choices={choicesOf(words.declineReason)} />
      <TextArea field={fields.declineText} label={texts.declineText} description={texts.declineTextHint} maxLength={2000} />
    </PlacementForm>
  );
}
