import { useForm } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { registerUser } from '~/commands/user/register-user.server';
import { FormPage } from '~/components/form/form-page';
import { pageTitle } from '~/components/ui/page-title';
import { NewLink } from '~/components/user/new-link';
import { RoleFields } from '~/components/user/role-fields';
import { UserFields, userLabels } from '~/components/user/user-fields';
import { useTexts } from '~/i18n/texts';
import { userTexts } from '~/i18n/users';
import { submitFormToShow } from '~/platform/forms/submit-form.server';
import { passwordLink } from '~/platform/sessions/password-link.server';
import { newCode } from '~/platform/sessions/session-store.server';
import { requireViewer } from '~/queries/session/require-viewer.server';
import { readRoleChoices } from '~/queries/user/role-choices.server';
import { newUserSchema } from './schema';

export const meta = () => pageTitle(userTexts.nb.formTitle);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, ['users.manageAll', 'users.manageUnit']);
  const organisation = new URL(asked.request.url).searchParams.get('organisasjon');
  return { requestId: randomUUID(), code: newCode(), organisation, ...(await readRoleChoices(viewer)) };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, ['users.manageAll', 'users.manageUnit']);
  return submitFormToShow(
    asked,
    loader,
    newUserSchema,
    (input, requestId) => registerUser(viewer, input, requestId),
    (id, { name, code }) => ({ id, name, link: passwordLink(code) }),
  );
}

export default function UserNew() {
  const texts = useTexts(userTexts);
  const { requestId, code, organisation, organisations, roles } = useLoaderData<typeof loader>();
  const outcome = useActionData<typeof action>();
  const [form, fields] = useForm<z.input<typeof newUserSchema>>({
    lastResult: outcome?.answer,
    defaultValue: { organisationId: organisation },
  });
  if (outcome?.shown) {
    const { id, name, link } = outcome.shown;
    return (
      <NewLink
        done={texts.registeredDone(name)}
        name={name}
        link={link}
        onwards={`/brukere/${id}`}
        onwardsLabel={texts.toUser(name)}
      />
    );
  }
  return (
    <FormPage
      form={form}
      labels={userLabels(texts)}
      requestId={requestId}
      title={texts.formTitle}
      intro={texts.formIntro}
      submit={texts.submitRegister}
      cancelTo="/brukere"
    >
      <input type="hidden" name="code" value={code} />
      <UserFields fields={fields} />
      <RoleFields fields={fields} organisations={organisations} roles={roles} />
    </FormPage>
  );
}
