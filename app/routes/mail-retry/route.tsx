import { useForm } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { retryMail } from '~/commands/mail/retry-mail.server';
import { FormPage } from '~/components/form/form-page';
import { Facts } from '~/components/ui/facts';
import { pageTitle } from '~/components/ui/page-title';
import { outgoingMailTexts } from '~/i18n/outgoing-mails';
import { useTexts } from '~/i18n/texts';
import { submitForm } from '~/platform/forms/submit-form.server';
import { readMailTo } from '~/queries/mail/read-mail.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';

export const meta = () => pageTitle(outgoingMailTexts.nb.retryTitle);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'mails.manage');
  return { requestId: randomUUID(), ...(await readMailTo(viewer, requireId(asked.params.id), 'retry')) };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'mails.manage');
  const id = requireId(asked.params.id);
  return submitForm(
    asked,
    loader,
    z.object({}),
    (_input, requestId) => retryMail(viewer, id, requestId),
    () => `/e-post/${id}?kvittering=iko`,
  );
}

export default function MailRetry() {
  const texts = useTexts(outgoingMailTexts);
  const { requestId, id, subject, to } = useLoaderData<typeof loader>();
  const [form] = useForm({ lastResult: useActionData<typeof action>() });
  return (
    <FormPage
      form={form}
      labels={{}}
      requestId={requestId}
      title={texts.retryTitle}
      intro={texts.retryText}
      submit={texts.submitRetry}
      cancelTo={`/e-post/${id}`}
    >
      <Facts
        facts={[
          { name: texts.subject, value: subject },
          { name: texts.to, value: to },
        ]}
      />
    </FormPage>
  );
}
