import { useForm } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import { addMeeting } from '~/commands/follow-up-plan/add-meeting.server';
import { MeetingForm } from '~/components/follow-up-plan/meeting-form';
import { pageTitle } from '~/components/ui/page-title';
import { newMeetingValues } from '~/domain/follow-up-plan-values';
import { followUpPlanTexts } from '~/i18n/follow-up-plans';
import { useTexts } from '~/i18n/texts';
import { submitForm } from '~/platform/forms/submit-form.server';
import { readNewMeeting } from '~/queries/follow-up-plan/read-meeting-form.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';

export const meta = () => pageTitle(followUpPlanTexts.nb.newTitle);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'plans.write');
  return { requestId: randomUUID(), ...(await readNewMeeting(viewer, requireId(asked.params.id))) };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'plans.write');
  const id = requireId(asked.params.id);
  return submitForm(
    asked,
    loader,
    newMeetingValues,
    (input, requestId) => addMeeting(viewer, id, input, requestId),
    (candidateId) => `/kandidater/${candidateId}/plan?kvittering=mote`,
  );
}

export default function PlanMeetingNew() {
  const texts = useTexts(followUpPlanTexts);
  const { id, name, requestId } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<Record<string, string>>({ lastResult: useActionData<typeof action>() });
  return (
    <MeetingForm form={form} fields={fields} candidateId={id} requestId={requestId} title={texts.newTitle} intro={texts.newIntro(name)} />
  );
}
