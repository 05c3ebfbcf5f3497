import { useForm } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { confirmProtection } from '~/commands/placement/confirm-protection.server';
import { TextArea } from '~/components/form/fields';
import { HiddenInput } from '~/components/form/hidden-input';
import { PlacementForm } from '~/components/placement/placement-form';
import { pageTitle } from '~/components/ui/page-title';
import { today } from '~/domain/calendar-date';
import { protectionValues } from '~/domain/placement-values';
import { placementFormTexts } from '~/i18n/placement-forms';
import { placementRequestTexts } from '~/i18n/placement-request';
import { useTexts } from '~/i18n/texts';
import { submitForm } from '~/platform/forms/submit-form.server';
import { readPlacementForm } from '~/queries/placement/read-placement-form.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';

export const meta = () => pageTitle(placementFormTexts.nb.protectionTitle);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'placements.confirmProtection');
  const id = requireId(asked.params.id);
  return { requestId: randomUUID(), placement: await readPlacementForm(viewer, id, 'confirm_protection', today()) };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'placements.confirmProtection');
  const id = requireId(asked.params.id);
  return submitForm(
    asked,
    loader,
    protectionValues,
    (input, requestId) => confirmProtection(viewer, { id, ...input }, requestId),
    () => `/praksis/${id}?kvittering=adressesperre`,
  );
}

export default function PlacementProtection() {
  const texts = useTexts(placementFormTexts);
  const { procedure, procedureWho } = useTexts(placementRequestTexts);
  const { requestId, placement } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [form, fields] = useForm<z.input<typeof protectionValues>>({
    lastResult: answer,
    defaultValue: { version: String(placement.version), protectionProcedure: placement.protection?.procedure ?? '' },
  });
  return (
    <PlacementForm
      form={form}
      labels={{ protectionProcedure: procedure }}
      requestId={requestId}
      title={texts.protectionTitle}
      placement={placement}
      intro={texts.protectionIntro}
      submit={texts.protectionSubmit}
    >
      <HiddenInput field={fields.version} />
      <TextArea field={fields.protectionProcedure} label={procedure} description={procedureWho} maxLength={2000} />
    </PlacementForm>
  );
}
