import { useForm } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { changeUser } from '~/commands/user/change-user.server';
import { FormPage } from '~/components/form/form-page';
import { pageTitle } from '~/components/ui/page-title';
import { UserFields, userLabels } from '~/components/user/user-fields';
import { version } from '~/domain/form-fields';
import { userFacts } from '~/domain/user-values';
import { useTexts } from '~/i18n/texts';
import { userTexts } from '~/i18n/users';
import { submitForm } from '~/platform/forms/submit-form.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';
import { readUserToDo } from '~/queries/user/read-user.server';

const schema = userFacts.extend({ version: version() });

export const meta = () => pageTitle(userTexts.nb.changeMeta);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'users.manageAll');
  return { requestId: randomUUID(), user: await readUserToDo(viewer, requireId(asked.params.id), 'change') };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'users.manageAll');
  const id = requireId(asked.params.id);
  return submitForm(
    asked,
    loader,
    schema,
    (input, requestId) => changeUser(viewer, id, input, requestId),
    () => `/brukere/${id}?kvittering=endret`,
  );
}

export default function UserEdit() {
  const texts = useTexts(userTexts);
  const { requestId, user } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { name, email, phone } = user;
  const [form, fields] = useForm<z.input<typeof schema>>({ lastResult: answer, defaultValue: { name, email, phone } });
  return (
    <FormPage
      form={form}
      labels={userLabels(texts)}
      requestId={requestId}
      title={texts.changeTitle(name)}
      submit={texts.submitChange}
      cancelTo={`/brukere/${user.id}`}
    >
      <input type="hidden" name="version" value={user.version} />
      <UserFields fields={fields} />
    </FormPage>
  );
}
