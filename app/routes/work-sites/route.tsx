import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Paging } from '~/components/list/paging';
import { ActionLink } from '~/components/ui/action-link';
import { EmptyState } from '~/components/ui/empty-state';
import { PageHeading } from '~/components/ui/page-heading';
import { pageTitle } from '~/components/ui/page-title';
import { Receipt } from '~/components/ui/receipt';
import { today } from '~/domain/calendar-date';
import { readListView } from '~/domain/list-view';
import { useTexts } from '~/i18n/texts';
import { workSiteTexts } from '~/i18n/work-sites';
import { requireViewer } from '~/queries/session/require-viewer.server';
import { listWorkSites } from '~/queries/work-site/list-work-sites.server';
import { WorkSiteTable } from './work-site-table';

export const meta = () => pageTitle(workSiteTexts.nb.title);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'sites.keep');
  const { page } = readListView(new URL(asked.request.url).searchParams, ['navn']);
  return { page, ...(await listWorkSites(viewer, { page }, today())) };
}

export default function WorkSites() {
  const texts = useTexts(workSiteTexts);
  const { page, rows, total } = useLoaderData<typeof loader>();
  return (
    <div className="stack">
      <Receipt texts={texts.receipts} />
      <PageHeading title={texts.title} intro={texts.intro} actions={<ActionLink to="/arbeidssteder/ny">{texts.add}</ActionLink>} />
      {total > 0 && <WorkSiteTable rows={rows} total={total} />}
      {total === 0 && <EmptyState title={texts.emptyTitle}>{texts.emptyText}</EmptyState>}
      <Paging total={total} page={page} />
    </div>
  );
}
