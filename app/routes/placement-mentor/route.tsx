import { useForm } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { nameMentor } from '~/commands/placement/name-mentor.server';
import { HiddenInput } from '~/components/form/hidden-input';
import { MentorSelect } from '~/components/placement/mentor-select';
import { PlacementForm } from '~/components/placement/placement-form';
import { pageTitle } from '~/components/ui/page-title';
import { today } from '~/domain/calendar-date';
import { mentorValues } from '~/domain/placement-values';
import { commonTexts } from '~/i18n/common';
import { placementFormTexts } from '~/i18n/placement-forms';
import { useTexts } from '~/i18n/texts';
import { submitForm } from '~/platform/forms/submit-form.server';
import { readMentorForm } from '~/queries/mentor/read-mentor-form.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';

export const meta = () => pageTitle(placementFormTexts.nb.mentorTitle);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'placements.nameMentor');
  const id = requireId(asked.params.id);
  return { requestId: randomUUID(), ...(await readMentorForm(viewer, id, 'name_mentor', today())) };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'placements.nameMentor');
  const id = requireId(asked.params.id);
  return submitForm(
    asked,
    loader,
    mentorValues,
    (input, requestId) => nameMentor(viewer, { id, ...input }, requestId),
    () => `/praksis/${id}?kvittering=mentor`,
  );
}

export default function PlacementMentor() {
  const texts = useTexts(placementFormTexts);
  const { choose } = useTexts(commonTexts);
  const { requestId, placement, mentors } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [form, fields] = useForm<z.input<typeof mentorValues>>({
    lastResult: answer,
    defaultValue: { version: String(placement.version), mentorId: placement.mentorId ?? '' },
  });
  return (
    <PlacementForm
      form={form}
      labels={{ mentorId: texts.mentor }}
      requestId={requestId}
      title={texts.mentorTitle}
      placement={placement}
      intro={texts.mentorIntro}
      submit={texts.mentorSubmit}
    >
      <HiddenInput field={fields.version} />
      <MentorSelect field={fields.mentorId} mentors={mentors} empty={choose} />
    </PlacementForm>
  );
}
