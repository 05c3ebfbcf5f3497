import { useForm } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { startPlacement } from '~/commands/placement/start-placement.server';
import { DateInput } from '~/components/form/fields';
import { HiddenInput } from '~/components/form/hidden-input';
import { PlacementForm } from '~/components/placement/placement-form';
import { pageTitle } from '~/components/ui/page-title';
import { today } from '~/domain/calendar-date';
import { startValues } from '~/domain/placement-values';
import { formatDate, formatShortDate } from '~/i18n/format';
import { placementFormTexts } from '~/i18n/placement-forms';
import { useTexts } from '~/i18n/texts';
import { submitForm } from '~/platform/forms/submit-form.server';
import { readPlacementForm } from '~/queries/placement/read-placement-form.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';

export const meta = () => pageTitle(placementFormTexts.nb.startTitle);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'placements.start');
  const id = requireId(asked.params.id);
  const on = today();
  return { on, requestId: randomUUID(), placement: await readPlacementForm(viewer, id, 'start', on) };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'placements.start');
  const id = requireId(asked.params.id);
  return submitForm(
    asked,
    loader,
    startValues,
    (input, requestId) => startPlacement(viewer, { id, ...input }, requestId),
    () => `/praksis/${id}?kvittering=startet`,
  );
}

export default function PlacementStart() {
  const texts = useTexts(placementFormTexts);
  const { on, requestId, placement } = useLoaderData<typeof loader>();
  const { plannedFrom } = placement;
  const answer = useActionData<typeof action>();
  const [form, fields] = useForm<z.input<typeof startValues>>({
    lastResult: answer,
    defaultValue: {
      version: String(placement.version),
      startedOn: plannedFrom && plannedFrom <= on ? formatShortDate(plannedFrom) : '',
    },
  });
  return (
    <PlacementForm
      form={form}
      labels={{ startedOn: texts.startedOn }}
      requestId={requestId}
      title={texts.startTitle}
      placement={placement}
      intro={
        <>
          {plannedFrom && <p>{texts.plannedStart(formatDate(plannedFrom))}</p>}
          <p>{texts.startIntro}</p>
        </>
      }
      submit={texts.startSubmit}
    >
      <HiddenInput field={fields.version} />
      <DateInput field={fields.startedOn} label={texts.startedOn} />
    </PlacementForm>
  );
}
