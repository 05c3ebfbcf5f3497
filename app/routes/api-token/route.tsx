import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ActionLink } from '~/components/ui/action-link';
import { EmptyState } from '~/components/ui/empty-state';
import { PageHeading } from '~/components/ui/page-heading';
import { pageTitle } from '~/components/ui/page-title';
import { CALLS_KEPT_DAYS } from '~/domain/api/limits';
import { today } from '~/domain/calendar-date';
import { apiTokenTexts } from '~/i18n/api-tokens';
import { useTexts } from '~/i18n/texts';
import { KEEPS_TOKENS } from '~/policies/api-token-scope';
import { readToken } from '~/queries/api-token/read-token.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';
import { CallTables } from './call-tables';
import { TokenFacts } from './token-facts';

export const meta = () => pageTitle(apiTokenTexts.nb.title);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, KEEPS_TOKENS);
  return readToken(viewer, requireId(asked.params.id), today());
}

export default function ApiToken() {
  const texts = useTexts(apiTokenTexts);
  const token = useLoaderData<typeof loader>();
  return (
    <div className="stack">
      <PageHeading
        title={token.purpose}
        actions={
          token.allowedActions.includes('revoke') && (
            <ActionLink to={`/api-tilgang/${token.id}/trekk`} variant="secondary">
              {texts.revoke}
            </ActionLink>
          )
        }
      />
      <TokenFacts token={token} />
      {token.calls.length > 0 && <CallTables id={token.id} calls={token.calls} days={token.days} />}
      {token.calls.length === 0 && <EmptyState title={texts.noCallsTitle}>{texts.noCallsText(CALLS_KEPT_DAYS)}</EmptyState>}
    </div>
  );
}
