import { useForm } from '@conform-to/react';
import { BodyLong, Heading } from '@navikt/ds-react';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { choosePassword } from '~/commands/session/choose-password.server';
import { TextInput } from '~/components/form/fields';
import { FormPage } from '~/components/form/form-page';
import { pageTitle } from '~/components/ui/page-title';
import { newPasswordValues } from '~/domain/password-values';
import { done } from '~/domain/result';
import { passwordTexts } from '~/i18n/passwords';
import { useTexts } from '~/i18n/texts';
import { submitForm } from '~/platform/forms/submit-form.server';
import { findPasswordLink } from '~/queries/session/find-password-link.server';

export const meta = () => pageTitle(passwordTexts.nb.chooseTitle);

const STATUS = { usable: 200, dead: 404, wait: 429 } as const;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const link = await findPasswordLink(params.code ?? '', context.clientAddress);
  const shown = link.state === 'usable' ? { state: link.state, name: link.name, requestId: randomUUID() } : link;
  return data(shown, { status: STATUS[link.state] });
}

export async function action(asked: ActionFunctionArgs) {
  const code = asked.params.code ?? '';
  return submitForm(
    asked,
    loader,
    newPasswordValues,
    async ({ password }) => {
      const { outcome } = await choosePassword(code, password, asked.context.clientAddress);
      // The page itself says why the link does not work.
      if (outcome !== 'chosen') throw redirect(`/velg-passord/${encodeURIComponent(code)}`);
      return done(null);
    },
    () => '/logg-inn?kvittering=passord',
  );
}

export default function ChoosePassword() {
  const texts = useTexts(passwordTexts);
  const link = useLoaderData<typeof loader>();
  if (link.state === 'usable') return <PasswordForm name={link.name} requestId={link.requestId} />;
  const waits = link.state === 'wait';
  return (
    <div className="frame--narrow stack">
      <Heading level="1" size="large">
        {waits ? texts.waitTitle : texts.deadTitle}
      </Heading>
      <BodyLong>{waits ? texts.wait(link.minutes) : texts.deadText}</BodyLong>
      {!waits && <BodyLong>{texts.whoMakesNew}</BodyLong>}
      <Link to="/logg-inn" className="aksel-link">
        {texts.toSignIn}
      </Link>
    </div>
  );
}

function PasswordForm({ name, requestId }: { name: string; requestId: string }) {
  const texts = useTexts(passwordTexts);
  const answer = useActionData<typeof action>();
  const [form, fields] = useForm<z.input<typeof newPasswordValues>>({ lastResult: answer });
  const { password, passwordAgain } = texts;
  return (
    <FormPage
      form={form}
      labels={{ password, passwordAgain }}
      requestId={requestId}
      title={texts.chooseTitle}
      intro={texts.chooseIntro(name)}
      submit={texts.submitChoose}
    >
      <TextInput
        field={fields.password}
        label={password}
        description={texts.rule}
        type="password"
        autoComplete="new-password"
      />
      <TextInput field={fields.passwordAgain} label={passwordAgain} type="password" autoComplete="new-password" />
    </FormPage>
  );
}
