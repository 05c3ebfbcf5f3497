import { useForm } from '@conform-to/react';
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { addMentor } from '~/commands/mentor/add-mentor.server';
import { TextInput } from '~/components/form/fields';
import { FormPage } from '~/components/form/form-page';
import { pageTitle } from '~/components/ui/page-title';
import { NewLink } from '~/components/user/new-link';
import { mentorAccountValues } from '~/domain/mentor-values';
import { mentorTexts } from '~/i18n/mentors';
import { useTexts } from '~/i18n/texts';
import { submitFormToShow } from '~/platform/forms/submit-form.server';
import { passwordLink } from '~/platform/sessions/password-link.server';
import { newCode } from '~/platform/sessions/session-store.server';
import { requireViewer } from '~/queries/session/require-viewer.server';

export const meta = () => pageTitle(mentorTexts.nb.formTitle);

export async function loader(asked: LoaderFunctionArgs) {
  await requireViewer(asked, 'users.manageMentors');
  return { requestId: randomUUID(), code: newCode() };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'users.manageMentors');
  return submitFormToShow(
    asked,
    loader,
    mentorAccountValues,
    (input, requestId) => addMentor(viewer, input, requestId),
    (added, { name, code }) => {
      if (added === 'existing') throw redirect('/mentorer?kvittering=kollega');
      return { name, link: passwordLink(code) };
    },
  );
}

export default function MentorNew() {
  const texts = useTexts(mentorTexts);
  const { requestId, code } = useLoaderData<typeof loader>();
  const outcome = useActionData<typeof action>();
  const [form, fields] = useForm<z.input<typeof mentorAccountValues>>({ lastResult: outcome?.answer });
  if (outcome?.shown) {
    const { name, link } = outcome.shown;
    return (
      <NewLink done={texts.added(name)} name={name} link={link} onwards="/mentorer" onwardsLabel={texts.toMentors} />
    );
  }
  const { name, email, phone } = texts;
  return (
    <FormPage
      form={form}
      labels={{ name, email, phone }}
      requestId={requestId}
      title={texts.formTitle}
      intro={texts.formIntro}
      submit={texts.submitAdd}
      cancelTo="/mentorer"
    >
      <input type="hidden" name="code" value={code} />
      <TextInput field={fields.name} label={name} />
      <TextInput field={fields.email} label={email} description={texts.emailHint} inputMode="email" />
      <TextInput
        field={fields.phone}
        label={phone}
        description={texts.phoneHint}
        inputMode="tel"
        htmlSize={16}
        optional
      />
    </FormPage>
  );
}
