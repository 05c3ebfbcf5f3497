import { useForm } from '@conform-to/react';
import { Heading } from '@navikt/ds-react';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { changePassword } from '~/commands/session/change-password.server';
import { TextInput } from '~/components/form/fields';
import { FormPage } from '~/components/form/form-page';
import { pageTitle } from '~/components/ui/page-title';
import { Receipt } from '~/components/ui/receipt';
import { changedPasswordValues } from '~/domain/password-values';
import { passwordTexts } from '~/i18n/passwords';
import { useTexts } from '~/i18n/texts';
import { submitForm } from '~/platform/forms/submit-form.server';
import { requireViewer } from '~/queries/session/require-viewer.server';

export const meta = () => pageTitle(passwordTexts.nb.changeTitle);

export async function loader(asked: LoaderFunctionArgs) {
  await requireViewer(asked);
  return { requestId: randomUUID(), changed: new URL(asked.request.url).searchParams.has('kvittering') };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked);
  return submitForm(
    asked,
    loader,
    changedPasswordValues,
    (input) => changePassword(viewer, input, asked.context.clientAddress),
    () => '/mitt-passord?kvittering=byttet',
  );
}

export default function OwnPassword() {
  const texts = useTexts(passwordTexts);
  const { requestId, changed } = useLoaderData<typeof loader>();
  if (!changed) return <PasswordForm requestId={requestId} />;
  return (
    <div className="frame--narrow stack">
      <Receipt texts={{ byttet: texts.changed }} />
      <Heading level="1" size="large">
        {texts.changeTitle}
      </Heading>
      <Link to="/" className="aksel-link">
        {texts.toStart}
      </Link>
    </div>
  );
}

function PasswordForm({ requestId }: { requestId: string }) {
  const texts = useTexts(passwordTexts);
  const answer = useActionData<typeof action>();
  const [form, fields] = useForm<z.input<typeof changedPasswordValues>>({ lastResult: answer });
  const { currentPassword, password, passwordAgain } = texts;
  return (
    <FormPage
      form={form}
      labels={{ currentPassword, password, passwordAgain }}
      requestId={requestId}
      title={texts.changeTitle}
      intro={texts.changeIntro}
      submit={texts.submitChoose}
      cancelTo="/"
    >
      <TextInput field={fields.currentPassword} label={currentPassword} type="password" autoComplete="current-password" />
      <TextInput field={fields.password} label={password} description={texts.rule} type="password" autoComplete="new-password" />
      <TextInput field={fields.passwordAgain} label={passwordAgain} type="password" autoComplete="new-password" />
    </FormPage>
  );
}
