import { useForm } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { correctDates } from '~/commands/placement/correct-dates.server';
import { DateInput } from '~/components/form/fields';
import { HiddenInput } from '~/components/form/hidden-input';
import { PlacementForm } from '~/components/placement/placement-form';
import { pageTitle } from '~/components/ui/page-title';
import { today } from '~/domain/calendar-date';
import { correctedDatesValues } from '~/domain/placement-values';
import { formatShortDate } from '~/i18n/format';
import { placementFormTexts } from '~/i18n/placement-forms';
import { useTexts } from '~/i18n/texts';
import { submitForm } from '~/platform/forms/submit-form.server';
import { readPlacementForm } from '~/queries/placement/read-placement-form.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';

export const meta = () => pageTitle(placementFormTexts.nb.datesTitle);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'placements.correctDates');
  const id = requireId(asked.params.id);
  return { requestId: randomUUID(), placement: await readPlacementForm(viewer, id, 'correct_dates', today()) };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'placements.correctDates');
  const id = requireId(asked.params.id);
  return submitForm(
    asked,
    loader,
    correctedDatesValues,
    (input, requestId) => correctDates(viewer, { id, ...input }, requestId),
    () => `/praksis/${id}?kvittering=datoer-rettet`,
  );
}

export default function PlacementDates() {
  const texts = useTexts(placementFormTexts);
  const { requestId, placement } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { startedOn, endedOn, status, version } = placement;
  const hasEnded = status !== 'active';
  const [form, fields] = useForm<z.input<typeof correctedDatesValues>>({
    lastResult: answer,
    defaultValue: {
      version: String(version),
      startedOn: startedOn ? formatShortDate(startedOn) : '',
      endedOn: endedOn ? formatShortDate(endedOn) : '',
    },
  });
  return (
    <PlacementForm
      form={form}
      labels={{ startedOn: texts.startedOn, endedOn: texts.endedOn }}
      requestId={requestId}
      title={texts.datesTitle}
      placement={placement}
      intro={
        <>
          <p>{texts.datesIntro}</p>
          {hasEnded && <p>{texts.datesEndShares}</p>}
        </>
      }
      submit={texts.datesSubmit}
    >
      <HiddenInput field={fields.version} />
      <DateInput field={fields.startedOn} label={texts.startedOn} />
      {hasEnded && <DateInput field={fields.endedOn} label={texts.endedOn} />}
    </PlacementForm>
  );
}
