import { useForm } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { renewPasswordLink } from '~/commands/user/renew-password-link.server';
import { FormPage } from '~/components/form/form-page';
import { pageTitle } from '~/components/ui/page-title';
import { NewLink } from '~/components/user/new-link';
import { linkCode } from '~/domain/password-values';
import { useTexts } from '~/i18n/texts';
import { userTexts } from '~/i18n/users';
import { submitFormToShow } from '~/platform/forms/submit-form.server';
import { passwordLink } from '~/platform/sessions/password-link.server';
import { newCode } from '~/platform/sessions/session-store.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';
import { readUserToDo } from '~/queries/user/read-user.server';

const schema = z.object({ code: linkCode() });

export const meta = () => pageTitle(userTexts.nb.makeLink);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, ['users.manageAll', 'users.manageUnit']);
  const { id, name } = await readUserToDo(viewer, requireId(asked.params.id), 'make_link');
  return { requestId: randomUUID(), code: newCode(), id, name };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, ['users.manageAll', 'users.manageUnit']);
  const id = requireId(asked.params.id);
  return submitFormToShow(
    asked,
    loader,
    schema,
    ({ code }, requestId) => renewPasswordLink(viewer, id, code, requestId),
    (_id, { code }) => passwordLink(code),
  );
}

export default function UserLink() {
  const texts = useTexts(userTexts);
  const { requestId, code, id, name } = useLoaderData<typeof loader>();
  const outcome = useActionData<typeof action>();
  const [form] = useForm({ lastResult: outcome?.answer });
  const path = `/brukere/${id}`;
  if (outcome?.shown) {
    return (
      <NewLink done={texts.linkDone} name={name} link={outcome.shown} onwards={path} onwardsLabel={texts.toUser(name)} />
    );
  }
  return (
    <FormPage
      form={form}
      labels={{}}
      requestId={requestId}
      title={texts.linkPageTitle(name)}
      intro={texts.linkPageText}
      submit={texts.submitLink}
      cancelTo={path}
    >
      <input type="hidden" name="code" value={code} />
    </FormPage>
  );
}
