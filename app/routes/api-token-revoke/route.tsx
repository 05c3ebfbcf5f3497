import { useForm } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { revokeToken } from '~/commands/api-token/revoke-token.server';
import { TextArea } from '~/components/form/fields';
import { FormPage } from '~/components/form/form-page';
import { pageTitle } from '~/components/ui/page-title';
import { tokenRevocationValues } from '~/domain/api/token-values';
import { today } from '~/domain/calendar-date';
import { apiTokenTexts } from '~/i18n/api-tokens';
import { useTexts } from '~/i18n/texts';
import { submitForm } from '~/platform/forms/submit-form.server';
import { KEEPS_TOKENS } from '~/policies/api-token-scope';
import { readTokenToRevoke } from '~/queries/api-token/read-token.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';

export const meta = () => pageTitle(apiTokenTexts.nb.revokeTitle);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, KEEPS_TOKENS);
  const token = await readTokenToRevoke(viewer, requireId(asked.params.id), today());
  return { requestId: randomUUID(), ...token };
}

export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, KEEPS_TOKENS);
  const id = requireId(asked.params.id);
  return submitForm(
    asked,
    loader,
    tokenRevocationValues,
    (input, requestId) => revokeToken(viewer, id, input, requestId),
    () => '/api-tilgang?kvittering=trukket',
  );
}

export default function ApiTokenRevoke() {
  const texts = useTexts(apiTokenTexts);
  const { requestId, id, purpose, tokenStart } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<z.input<typeof tokenRevocationValues>>({ lastResult: useActionData<typeof action>() });
  return (
    <FormPage
      form={form}
      labels={{ reason: texts.revokeReason }}
      requestId={requestId}
      title={texts.revokeTitle}
      intro={texts.revokeIntro(purpose, tokenStart)}
      submit={texts.submitRevoke}
      cancelTo={`/api-tilgang/${id}`}
    >
      <TextArea field={fields.reason} label={texts.revokeReason} description={texts.revokeReasonWho} maxLength={500} />
    </FormPage>
  );
}
