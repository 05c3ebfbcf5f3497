import { useForm } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { renewMentorLink } from '~/commands/mentor/renew-mentor-link.server';
import { FormPage } from '~/components/form/form-page';
import { pageTitle } from '~/components/ui/page-title';
import { NewLink } from '~/components/user/new-link';
import { today } from '~/domain/calendar-date';
import { linkCode } from '~/domain/password-values';
import { mentorTexts } from '~/i18n/mentors';
import { useTexts } from '~/i18n/texts';
import { submitFormToShow } from '~/platform/forms/submit-form.server';
import { passwordLink } from '~/platform/sessions/password-link.server';
import { newCode } from '~/platform/sessions/session-store.server';
import { readMentor } from '~/queries/mentor/read-mentor.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';

const schema = z.object({ code: linkCode() });

export const meta = () => pageTitle(mentorTexts.nb.linkTitle);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'users.manageMentors');
  const { name, email } = await readMentor(viewer, requireId(asked.params.id), today());
  return { requestId: randomUUID(), code: newCode(), name, email };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'users.manageMentors');
  const id = requireId(asked.params.id);
  return submitFormToShow(
    asked,
    loader,
    schema,
    ({ code }, requestId) => renewMentorLink(viewer, id, code, requestId),
    (_id, { code }) => passwordLink(code),
  );
}

export default function MentorLink() {
  const texts = useTexts(mentorTexts);
  const { requestId, code, name, email } = useLoaderData<typeof loader>();
  const outcome = useActionData<typeof action>();
  const [form] = useForm({ lastResult: outcome?.answer });
  if (outcome?.shown) {
    return (
      <NewLink
        done={texts.linkDone}
        name={name}
        link={outcome.shown}
        onwards="/mentorer"
        onwardsLabel={texts.toMentors}
      />
    );
  }
  return (
    <FormPage
      form={form}
      labels={{}}
      requestId={requestId}
      title={texts.linkTitle}
      intro={texts.linkIntro(name, email)}
      submit={texts.submitLink}
      cancelTo="/mentorer"
    >
      <input type="hidden" name="code" value={code} />
    </FormPage>
  );
}
