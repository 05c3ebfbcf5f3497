import { useForm } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import { editMeeting } from '~/commands/follow-up-plan/edit-meeting.server';
import { MeetingForm } from '~/components/follow-up-plan/meeting-form';
import { pageTitle } from '~/components/ui/page-title';
import { today } from '~/domain/calendar-date';
import { editedMeetingValues } from '~/domain/follow-up-plan-values';
import { followUpPlanTexts } from '~/i18n/follow-up-plans';
import { formatShortDate } from '~/i18n/format';
import { useTexts } from '~/i18n/texts';
import { submitForm } from '~/platform/forms/submit-form.server';
import { readMeetingForm } from '~/queries/follow-up-plan/read-meeting-form.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';

export const meta = () => pageTitle(followUpPlanTexts.nb.title);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'plans.write');
  const which = { candidateId: requireId(asked.params.id), meetingId: requireId(asked.params.meeting) };
  return { requestId: randomUUID(), ...(await readMeetingForm(viewer, which, 'edit', today())) };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'plans.write');
  const which = { candidateId: requireId(asked.params.id), meetingId: requireId(asked.params.meeting) };
  return submitForm(
    asked,
    loader,
    editedMeetingValues,
    (input, requestId) => editMeeting(viewer, which, input, requestId),
    (candidateId) => `/kandidater/${candidateId}/plan?kvittering=mote`,
  );
}

export default function PlanMeeting() {
  const texts = useTexts(followUpPlanTexts);
  const { id, name, requestId, meeting } = useLoaderData<typeof loader>();
  const { metOn, place, participants, agreed, version, state } = meeting;
  const [form, fields] = useForm<Record<string, string>>({
    lastResult: useActionData<typeof action>(),
    defaultValue: { metOn: formatShortDate(metOn), place, participants, agreed: agreed ?? '', version: String(version) },
  });
  return (
    <MeetingForm
      form={form}
      fields={fields}
      candidateId={id}
      requestId={requestId}
      title={texts.editTitle[state]}
      intro={texts.editIntro(name)}
      isHeld={state !== 'planned'}
    />
  );
}
