import { useForm } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { endPlacement } from '~/commands/placement/end-placement.server';
import { DateInput, RadioInput, SelectInput, TextArea } from '~/components/form/fields';
import { HiddenInput } from '~/components/form/hidden-input';
import { PlacementForm } from '~/components/placement/placement-form';
import { pageTitle } from '~/components/ui/page-title';
import { today } from '~/domain/calendar-date';
import { endValues } from '~/domain/placement-values';
import { formatDate } from '~/i18n/format';
import { placementFormTexts } from '~/i18n/placement-forms';
import { useTexts } from '~/i18n/texts';
import { choicesOf, vocabularyTexts } from '~/i18n/vocabulary';
import { submitForm } from '~/platform/forms/submit-form.server';
import { endReasonsFor } from '~/policies/end-reasons';
import { readPlacementForm } from '~/queries/placement/read-placement-form.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';
import { Consequences } from './consequences';

export const meta = () => pageTitle(placementFormTexts.nb.endTitle);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'placements.end');
  const placement = await readPlacementForm(viewer, requireId(asked.params.id), 'end', today());
  return { requestId: randomUUID(), placement, reasons: endReasonsFor(viewer) };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'placements.end');
  const id = requireId(asked.params.id);
  return submitForm(
    asked,
    loader,
    endValues,
    (input, requestId) => endPlacement(viewer, { id, ...input }, requestId),
    () => `/praksis/${id}?kvittering=avsluttet`,
  );
}

export default function PlacementEnd() {
  const texts = useTexts(placementFormTexts);
  const words = useTexts(vocabularyTexts);
  const { requestId, placement, reasons } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [form, fields] = useForm<z.input<typeof endValues>>({
    lastResult: answer,
    defaultValue: { version: String(placement.version) },
  });
  const { endReason, endDetail, endText, endedOn } = texts;
  return (
    <PlacementForm
      form={form}
      labels={{ endedOn, endReason, endDetail, endText }}
      requestId={requestId}
      title={texts.endTitle}
      placement={placement}
      intro={placement.startedOn && texts.endIntro(formatDate(placement.startedOn))}
      submit={texts.endSubmit}
    >
      <HiddenInput field={fields.version} />
      <DateInput field={fields.endedOn} label={endedOn} />
      <RadioInput
        field={fields.endReason}
        label={endReason}
        choices={reasons.map((value) => ({ value, label: words.endReason[value] }))}
      />
      <SelectInput
        field={fields.endDetail}
        label={endDetail}
        description={texts.endDetailHint}
        choices={choicesOf(words.endDetail)}
      />
      <TextArea field={fields.endText} label={endText} description={texts.endTextHint} maxLength={2000} />
      <Consequences />
    </PlacementForm>
  );
}
