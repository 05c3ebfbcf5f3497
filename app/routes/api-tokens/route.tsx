import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { Paging } from '~/components/list/paging';
import { ActionLink } from '~/components/ui/action-link';
import { EmptyState } from '~/components/ui/empty-state';
import { PageHeading } from '~/components/ui/page-heading';
import { pageTitle } from '~/components/ui/page-title';
import { Receipt } from '~/components/ui/receipt';
import { today } from '~/domain/calendar-date';
import { readListView } from '~/domain/list-view';
import { apiTokenTexts } from '~/i18n/api-tokens';
import { useTexts } from '~/i18n/texts';
import { KEEPS_TOKENS } from '~/policies/api-token-scope';
import { listTokens } from '~/queries/api-token/list-tokens.server';
import { requireViewer } from '~/queries/session/require-viewer.server';
import { TokenTable } from './token-table';

export const meta = () => pageTitle(apiTokenTexts.nb.title);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, KEEPS_TOKENS);
  const { page } = readListView(new URL(asked.request.url).searchParams, ['nyeste']);
  return { page, ...(await listTokens(viewer, { page }, today())) };
}

export default function ApiTokens() {
  const texts = useTexts(apiTokenTexts);
  const { page, rows, total, mayMake } = useLoaderData<typeof loader>();
  const reach = mayMake ? 'own' : 'all';
  return (
    <div className="stack">
      <Receipt texts={texts.receipts} />
      <PageHeading
        title={texts.title}
        intro={texts.intro[reach]}
        actions={mayMake && <ActionLink to="/api-tilgang/ny">{texts.add}</ActionLink>}
      />
      <p>
        <Link to="/api-dokumentasjon" className="aksel-link">
          {texts.documentation}
        </Link>
      </p>
      {total > 0 && <TokenTable rows={rows} total={total} />}
      {total === 0 && <EmptyState title={texts.emptyTitle}>{texts.emptyText[reach]}</EmptyState>}
      <Paging total={total} page={page} />
    </div>
  );
}
