import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import { voidPlacement } from '~/commands/placement/void-placement.server';
import { VoidForm } from '~/components/form/void-form';
import { pageTitle } from '~/components/ui/page-title';
import { today } from '~/domain/calendar-date';
import { voidValues } from '~/domain/void-values';
import { placementFormTexts } from '~/i18n/placement-forms';
import { placementTexts } from '~/i18n/placements';
import { useTexts } from '~/i18n/texts';
import { submitForm } from '~/platform/forms/submit-form.server';
import { readPlacementForm } from '~/queries/placement/read-placement-form.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';

export const meta = () => pageTitle(placementTexts.nb.action.void);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'placements.void');
  const id = requireId(asked.params.id);
  return { requestId: randomUUID(), placement: await readPlacementForm(viewer, id, 'void', today()) };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'placements.void');
  const id = requireId(asked.params.id);
  return submitForm(
    asked,
    loader,
    voidValues,
    ({ version, reason }, requestId) => voidPlacement(viewer, { id, version, voidReason: reason }, requestId),
    () => `/praksis/${id}?kvittering=feilregistrert`,
  );
}

export default function PlacementVoid() {
  const texts = useTexts(placementFormTexts);
  const { requestId, placement } = useLoaderData<typeof loader>();
  const { id, name, reference, supplierName, version } = placement;
  return (
    <VoidForm
      what={name ? texts.about(name, reference, supplierName) : texts.aboutWithoutPerson(reference, supplierName)}
      version={version}
      requestId={requestId}
      answer={useActionData<typeof action>()}
      cancelTo={`/praksis/${id}`}
    />
  );
}
