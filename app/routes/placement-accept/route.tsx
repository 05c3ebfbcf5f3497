import { useForm } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { acceptRequest } from '~/commands/placement/accept-request.server';
import { HiddenInput } from '~/components/form/hidden-input';
import { MentorSelect } from '~/components/placement/mentor-select';
import { PlacementForm } from '~/components/placement/placement-form';
import { pageTitle } from '~/components/ui/page-title';
import { today } from '~/domain/calendar-date';
import { acceptValues } from '~/domain/placement-values';
import { placementFormTexts } from '~/i18n/placement-forms';
import { useTexts } from '~/i18n/texts';
import { submitForm } from '~/platform/forms/submit-form.server';
import { readMentorForm } from '~/queries/mentor/read-mentor-form.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';

export const meta = () => pageTitle(placementFormTexts.nb.acceptTitle);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'placements.answer');
  const id = requireId(asked.params.id);
  return { requestId: randomUUID(), ...(await readMentorForm(viewer, id, 'accept', today())) };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'placements.answer');
  const id = requireId(asked.params.id);
  return submitForm(
    asked,
    loader,
    acceptValues,
    (input, requestId) => acceptRequest(viewer, { id, ...input }, requestId),
    () => `/praksis/${id}?kvittering=godtatt`,
  );
}

export default function PlacementAccept() {
  const texts = useTexts(placementFormTexts);
  const { requestId, placement, mentors } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [form, fields] = useForm<z.input<typeof acceptValues>>({
    lastResult: answer,
    defaultValue: { version: String(placement.version) },
  });
  return (
    <PlacementForm
      form={form}
      labels={{ mentorId: texts.mentor }}
      requestId={requestId}
      title={texts.acceptTitle}
      placement={placement}
      intro={texts.acceptIntro}
      submit={texts.acceptSubmit}
    >
      <HiddenInput field={fields.version} />
      <MentorSelect field={fields.mentorId} mentors={mentors} empty={texts.mentorLater} />
    </PlacementForm>
  );
}
