import { BodyLong, Button, Heading, LocalAlert, TextField } from '@navikt/ds-react';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { Form, useActionData, useLoaderData, useNavigation } from '@remix-run/react';
import { useEffect, useRef } from 'react';
import { pageTitle } from '~/components/ui/page-title';
import { Receipt } from '~/components/ui/receipt';
import { signOut } from '~/commands/session/sign-out.server';
import { signIn } from '~/commands/session/sign-in.server';
import { safeReturnPath } from '~/domain/return-path';
import { commonTexts } from '~/i18n/common';
import { passwordTexts } from '~/i18n/passwords';
import { signInTexts } from '~/i18n/sign-in';
import { useTexts } from '~/i18n/texts';
import { readForm } from '~/platform/forms/submit-form.server';
import { sessionHeaders } from '~/platform/sessions/session-cookie.server';
import { listDemoAccounts } from '~/queries/session/list-demo-accounts.server';
import { currentSession } from '~/queries/session/require-viewer.server';
import { DemoAccounts } from './demo-accounts';

export const meta = () => pageTitle(signInTexts.nb.title);

export async function loader(asked: LoaderFunctionArgs) {
  const { searchParams } = new URL(asked.request.url);
  const back = searchParams.get('retur');
  if (await currentSession(asked)) throw redirect(safeReturnPath(back));
  return { back: safeReturnPath(back), returning: back !== null, signedOut: searchParams.has('ut'), demo: await listDemoAccounts() };
}

export async function action(asked: ActionFunctionArgs) {
  const form = await readForm(asked.request);
  const email = String(form.get('email') ?? '');
  const result = await signIn(email, String(form.get('password') ?? ''), asked.context.clientAddress);
  if (result.outcome !== 'signed_in') {
    return data({ email, result }, { status: result.outcome === 'wait' ? 429 : 422 });
  }
  // The browser forgets the old code, so nobody could end that session later.
  const old = await currentSession(asked);
  if (old) await signOut(old.sessionId);
  throw redirect(safeReturnPath(form.get('back')), { headers: await sessionHeaders(result.code) });
}

export default function SignIn() {
  const texts = useTexts(signInTexts);
  const passwords = useTexts(passwordTexts);
  const { back, returning, signedOut, demo } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const sending = useNavigation().state === 'submitting';
  return (
    <div className="frame--narrow stack">
      {!answer && <Receipt texts={{ passord: passwords.chosen }} />}
      <Heading level="1" size="large">
        {texts.title}
      </Heading>
      <BodyLong>{texts.intro}</BodyLong>
      {!answer && signedOut && <p role="status">{texts.signedOut}</p>}
      {!answer && returning && !signedOut && <p role="status">{texts.returnNotice}</p>}
      {answer && <Refused result={answer.result} />}
      <Form method="post" className="stack" noValidate>
        <input type="hidden" name="back" value={back} />
        <TextField label={texts.email} name="email" type="email" autoComplete="username" defaultValue={answer?.email} />
        <TextField label={texts.password} name="password" type="password" autoComplete="current-password" />
        <div>
          <Button loading={sending}>{texts.submit}</Button>
        </div>
      </Form>
      {demo.length > 0 && <DemoAccounts accounts={demo} back={back} />}
    </div>
  );
}

type Answer = NonNullable<ReturnType<typeof useActionData<typeof action>>>['result'];

function Refused({ result }: { result: Answer }) {
  const texts = useTexts(signInTexts);
  const box = useRef<HTMLDivElement>(null);
  const { errorTitlePrefix } = useTexts(commonTexts);
  useEffect(() => {
    box.current?.focus();
    if (!document.title.startsWith(errorTitlePrefix)) document.title = errorTitlePrefix + document.title;
  }, [result, errorTitlePrefix]);
  const sentence =
    result.outcome === 'wait' ? texts.wait(result.minutes) : result.outcome === 'no_role' ? texts.noRole : texts.wrong;
  return (
    <div ref={box} tabIndex={-1}>
      <LocalAlert status="error">
        <LocalAlert.Header>
          <LocalAlert.Title as="h2">{sentence}</LocalAlert.Title>
        </LocalAlert.Header>
      </LocalAlert>
    </div>
  );
}
