import { useForm } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { endRole } from '~/commands/user/end-role.server';
import { FormPage } from '~/components/form/form-page';
import { pageTitle } from '~/components/ui/page-title';
import { roleTexts } from '~/i18n/roles';
import { useTexts } from '~/i18n/texts';
import { userTexts } from '~/i18n/users';
import { submitForm } from '~/platform/forms/submit-form.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';
import { readRoleToEnd } from '~/queries/user/read-role-to-end.server';

export const meta = () => pageTitle(userTexts.nb.endRole);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, ['users.manageAll', 'users.manageUnit']);
  const { id, membership } = asked.params;
  return { requestId: randomUUID(), ...(await readRoleToEnd(viewer, requireId(id), requireId(membership))) };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, ['users.manageAll', 'users.manageUnit']);
  const { id, membership } = asked.params;
  return submitForm(
    asked,
    loader,
    z.object({}),
    (_input, requestId) => endRole(viewer, requireId(id), requireId(membership), requestId),
    (userId) => `/brukere/${userId}?kvittering=avsluttet`,
  );
}

export default function UserRoleEnd() {
  const texts = useTexts(userTexts);
  const roleNames = useTexts(roleTexts);
  const { requestId, userId, name, role, organisationName } = useLoaderData<typeof loader>();
  const [form] = useForm({ lastResult: useActionData<typeof action>() });
  return (
    <FormPage
      form={form}
      labels={{}}
      requestId={requestId}
      title={texts.endRoleTitle(name)}
      intro={texts.endRoleText(roleNames[role], organisationName)}
      submit={texts.submitEndRole}
      cancelTo={`/brukere/${userId}`}
    >
      {null}
    </FormPage>
  );
}
