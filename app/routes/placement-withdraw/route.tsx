import { useForm } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { withdrawRequest } from '~/commands/placement/withdraw-request.server';
import { RadioInput, TextArea } from '~/components/form/fields';
import { HiddenInput } from '~/components/form/hidden-input';
import { PlacementForm } from '~/components/placement/placement-form';
import { pageTitle } from '~/components/ui/page-title';
import { today } from '~/domain/calendar-date';
import { withdrawValues } from '~/domain/placement-values';
import { placementFormTexts } from '~/i18n/placement-forms';
import { useTexts } from '~/i18n/texts';
import { choicesOf, vocabularyTexts } from '~/i18n/vocabulary';
import { submitForm } from '~/platform/forms/submit-form.server';
import { readPlacementForm } from '~/queries/placement/read-placement-form.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';

export const meta = () => pageTitle(placementFormTexts.nb.withdrawTitle);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'placements.withdraw');
  const id = requireId(asked.params.id);
  return { requestId: randomUUID(), placement: await readPlacementForm(viewer, id, 'withdraw', today()) };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'placements.withdraw');
  const id = requireId(asked.params.id);
  return submitForm(
    asked,
    loader,
    withdrawValues,
    (input, requestId) => withdrawRequest(viewer, { id, ...input }, requestId),
    () => `/praksis/${id}?kvittering=trukket`,
  );
}

export default function PlacementWithdraw() {
  const texts = useTexts(placementFormTexts);
  const words = useTexts(vocabularyTexts);
  const { requestId, placement } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [form, fields] = useForm<z.input<typeof withdrawValues>>({
    lastResult: answer,
    defaultValue: { version: String(placement.version) },
  });
  return (
    <PlacementForm
      form={form}
      labels={{ withdrawReason: texts.withdrawReason, withdrawText: texts.withdrawText }}
      requestId={requestId}
      title={texts.withdrawTitle}
      placement={placement}
      intro={texts.withdrawIntro}
      submit={texts.withdrawSubmit}
    >
      <HiddenInput field={fields.version} />
      <RadioInput
        field={fields.withdrawReason}
        label={texts.withdrawReason}
        description={texts.withdrawReasonHint}
        choices={choicesOf(words.withdrawReason)}
      />
      <TextArea field={fields.withdrawText} label={texts.withdrawText} description={texts.withdrawTextHint} maxLength={2000} />
    </PlacementForm>
  );
}
