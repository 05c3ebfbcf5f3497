import { useForm } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { closeAccount } from '~/commands/user/close-account.server';
import { FormPage } from '~/components/form/form-page';
import { pageTitle } from '~/components/ui/page-title';
import { version } from '~/domain/form-fields';
import { useTexts } from '~/i18n/texts';
import { userTexts } from '~/i18n/users';
import { submitForm } from '~/platform/forms/submit-form.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';
import { readUserToDo } from '~/queries/user/read-user.server';

const schema = z.object({ version: version() });

export const meta = () => pageTitle(userTexts.nb.close);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'users.manageAll');
  const user = await readUserToDo(viewer, requireId(asked.params.id), 'close');
  return { requestId: randomUUID(), id: user.id, name: user.name, seen: user.version };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'users.manageAll');
  const id = requireId(asked.params.id);
  return submitForm(
    asked,
    loader,
    schema,
    (input, requestId) => closeAccount(viewer, id, input.version, requestId),
    () => `/brukere/${id}?kvittering=stengt`,
  );
}

export default function UserClose() {
  const texts = useTexts(userTexts);
  const { requestId, id, name, seen } = useLoaderData<typeof loader>();
  const [form] = useForm({ lastResult: useActionData<typeof action>() });
  return (
    <FormPage
      form={form}
      labels={{}}
      requestId={requestId}
      title={texts.closeTitle(name)}
      intro={texts.closeText}
      submit={texts.submitClose}
      cancelTo={`/brukere/${id}`}
    >
      <input type="hidden" name="version" value={seen} />
    </FormPage>
  );
}
