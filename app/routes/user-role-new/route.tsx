import { useForm } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { addRole } from '~/commands/user/add-role.server';
import { FormPage } from '~/components/form/form-page';
import { pageTitle } from '~/components/ui/page-title';
import { RoleFields } from '~/components/user/role-fields';
import { userLabels } from '~/components/user/user-fields';
import { useTexts } from '~/i18n/texts';
import { userTexts } from '~/i18n/users';
import { submitForm } from '~/platform/forms/submit-form.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';
import { readUserToDo } from '~/queries/user/read-user.server';
import { readRoleChoices } from '~/queries/user/role-choices.server';
import { newRoleSchema } from './schema';

export const meta = () => pageTitle(userTexts.nb.addRole);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, ['users.manageAll', 'users.manageUnit']);
  const { id, name } = await readUserToDo(viewer, requireId(asked.params.id), 'add_role');
  return { requestId: randomUUID(), id, name, ...(await readRoleChoices(viewer)) };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, ['users.manageAll', 'users.manageUnit']);
  const id = requireId(asked.params.id);
  return submitForm(
    asked,
    loader,
    newRoleSchema,
    (input, requestId) => addRole(viewer, id, input, requestId),
    () => `/brukere/${id}?kvittering=rolle`,
  );
}

export default function UserRoleNew() {
  const texts = useTexts(userTexts);
  const { requestId, id, name, organisations, roles } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [form, fields] = useForm<z.input<typeof newRoleSchema>>({ lastResult: answer });
  return (
    <FormPage
      form={form}
      labels={userLabels(texts)}
      requestId={requestId}
      title={texts.addRoleTitle(name)}
      intro={texts.addRoleIntro}
      submit={texts.submitAddRole}
      cancelTo={`/brukere/${id}`}
    >
      <RoleFields fields={fields} organisations={organisations} roles={roles} />
    </FormPage>
  );
}
