import { useForm } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { makeToken } from '~/commands/api-token/make-token.server';
import { DateInput, TextInput } from '~/components/form/fields';
import { FormPage } from '~/components/form/form-page';
import { pageTitle } from '~/components/ui/page-title';
import { latestExpiry, TOKEN_PREFIX } from '~/domain/api/api-token';
import { newTokenValues } from '~/domain/api/token-values';
import { today } from '~/domain/calendar-date';
import { apiTokenTexts } from '~/i18n/api-tokens';
import { formatShortDate } from '~/i18n/format';
import { useTexts } from '~/i18n/texts';
import { submitFormToShow } from '~/platform/forms/submit-form.server';
import { newCode } from '~/platform/sessions/session-store.server';
import { scopeToGive } from '~/policies/api-token-scope';
import { requireViewer } from '~/queries/session/require-viewer.server';
import { NewToken } from './new-token';

export const meta = () => pageTitle(apiTokenTexts.nb.newTitle);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'apiTokens.keepOwn');
  return { requestId: randomUUID(), code: newCode(), latest: latestExpiry(today()), scope: scopeToGive(viewer) };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'apiTokens.keepOwn');
  return submitFormToShow(
    asked,
    loader,
    newTokenValues,
    (input, requestId) => makeToken(viewer, input, requestId),
    (_id, { purpose, code }) => ({ purpose, token: TOKEN_PREFIX + code }),
  );
}

export default function ApiTokenNew() {
  const texts = useTexts(apiTokenTexts);
  const { requestId, code, latest, scope } = useLoaderData<typeof loader>();
  const outcome = useActionData<typeof action>();
  const [form, fields] = useForm<z.input<typeof newTokenValues>>({
    lastResult: outcome?.answer,
    defaultValue: { expiresOn: formatShortDate(latest) },
  });
  if (outcome?.shown) return <NewToken {...outcome.shown} />;
  return (
    <FormPage
      form={form}
      labels={{ purpose: texts.purpose, expiresOn: texts.expires }}
      requestId={requestId}
      title={texts.newTitle}
      intro={texts.newIntro(texts.scopes[scope])}
      submit={texts.submitNew}
      cancelTo="/api-tilgang"
    >
      <input type="hidden" name="code" value={code} />
      <TextInput field={fields.purpose} label={texts.purpose} description={texts.purposeHint} />
      <DateInput field={fields.expiresOn} label={texts.expires} description={texts.expiresHint(formatShortDate(latest))} />
    </FormPage>
  );
}
