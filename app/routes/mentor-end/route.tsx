import { useForm } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { endMentor } from '~/commands/mentor/end-mentor.server';
import { FormPage } from '~/components/form/form-page';
import { pageTitle } from '~/components/ui/page-title';
import { today } from '~/domain/calendar-date';
import { mentorTexts } from '~/i18n/mentors';
import { useTexts } from '~/i18n/texts';
import { submitForm } from '~/platform/forms/submit-form.server';
import { readMentor } from '~/queries/mentor/read-mentor.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';

export const meta = () => pageTitle(mentorTexts.nb.endTitle);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'users.manageMentors');
  const { name, ongoing } = await readMentor(viewer, requireId(asked.params.id), today());
  return { requestId: randomUUID(), name, ongoing };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'users.manageMentors');
  const id = requireId(asked.params.id);
  return submitForm(
    asked,
    loader,
    z.object({}),
    (_input, requestId) => endMentor(viewer, id, requestId),
    () => '/mentorer?kvittering=avsluttet',
  );
}

export default function MentorEnd() {
  const texts = useTexts(mentorTexts);
  const { requestId, name, ongoing } = useLoaderData<typeof loader>();
  const [form] = useForm({ lastResult: useActionData<typeof action>() });
  return (
    <FormPage
      form={form}
      labels={{}}
      requestId={requestId}
      title={texts.endTitle}
      intro={
        <>
          <p>{texts.endIntro(name)}</p>
          <p>{texts.endKeeps}</p>
          {ongoing > 0 && <p>{texts.endOngoing(ongoing)}</p>}
        </>
      }
      submit={texts.submitEnd}
      cancelTo="/mentorer"
    >
      {null}
    </FormPage>
  );
}
