import { useForm } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { cancelMeeting } from '~/commands/follow-up-plan/cancel-meeting.server';
import { TextArea } from '~/components/form/fields';
import { FormPage } from '~/components/form/form-page';
import { HiddenInput } from '~/components/form/hidden-input';
import { pageTitle } from '~/components/ui/page-title';
import { today } from '~/domain/calendar-date';
import { cancelMeetingValues } from '~/domain/follow-up-plan-values';
import { followUpPlanTexts } from '~/i18n/follow-up-plans';
import { formatDate } from '~/i18n/format';
import { useTexts } from '~/i18n/texts';
import { submitForm } from '~/platform/forms/submit-form.server';
import { readMeetingForm } from '~/queries/follow-up-plan/read-meeting-form.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';

export const meta = () => pageTitle(followUpPlanTexts.nb.cancelTitle);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'plans.write');
  const which = { candidateId: requireId(asked.params.id), meetingId: requireId(asked.params.meeting) };
  return { requestId: randomUUID(), ...(await readMeetingForm(viewer, which, 'cancel', today())) };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'plans.write');
  const which = { candidateId: requireId(asked.params.id), meetingId: requireId(asked.params.meeting) };
  return submitForm(
    asked,
    loader,
    cancelMeetingValues,
    (input, requestId) => cancelMeeting(viewer, which, input, requestId),
    (candidateId) => `/kandidater/${candidateId}/plan?kvittering=avlyst`,
  );
}

export default function PlanMeetingCancel() {
  const texts = useTexts(followUpPlanTexts);
  const { id, name, requestId, meeting } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<z.input<typeof cancelMeetingValues>>({
    lastResult: useActionData<typeof action>(),
    defaultValue: { version: String(meeting.version) },
  });
  return (
    <FormPage
      form={form}
      labels={{ reason: texts.cancelReason }}
      requestId={requestId}
      title={texts.cancelTitle}
      intro={texts.cancelIntro(formatDate(meeting.metOn), name)}
      submit={texts.cancelTitle}
      cancelTo={`/kandidater/${id}/plan`}
    >
      <HiddenInput field={fields.version} />
      <TextArea field={fields.reason} label={texts.cancelReason} description={texts.readByBoth} maxLength={500} />
    </FormPage>
  );
}
