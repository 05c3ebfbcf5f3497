import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { Paging } from '~/components/list/paging';
import { EmptyState } from '~/components/ui/empty-state';
import { PageHeading } from '~/components/ui/page-heading';
import { pageTitle } from '~/components/ui/page-title';
import { Notice, Receipt } from '~/components/ui/receipt';
import { today } from '~/domain/calendar-date';
import { readListView } from '~/domain/list-view';
import { misuseTexts } from '~/i18n/misuse-signals';
import { useTexts } from '~/i18n/texts';
import { listClosures, listOpenSignals } from '~/queries/misuse-signal/list-signals.server';
import { requireViewer } from '~/queries/session/require-viewer.server';
import { ClosureTable } from './closure-table';
import { SignalTables } from './signal-tables';

export const meta = () => pageTitle(misuseTexts.nb.title);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'misuse.follow');
  const query = new URL(asked.request.url).searchParams;
  const { page } = readListView(query, ['siden']);
  return query.get('vis') === 'lukkede'
    ? { page, open: null, closed: await listClosures(viewer, { page }) }
    : { page, open: await listOpenSignals(viewer, { page }, today()), closed: null };
}

export default function MisuseSignals() {
  const texts = useTexts(misuseTexts);
  const { page, open, closed } = useLoaderData<typeof loader>();
  const total = (open ?? closed)?.total ?? 0;
  return (
    <div className="stack">
      <Receipt texts={texts.receipts} />
      <Notice texts={texts.notices} />
      <PageHeading title={open ? texts.title : texts.closedTitle} intro={open && <p>{texts.intro}</p>} />
      {open && !open.seesAll && <p className="subtle measure">{texts.ownOnly}</p>}
      <nav aria-label={texts.show} className="row">
        {open && <strong aria-current="page">{texts.showOpen}</strong>}
        {closed && (
          <Link to="/varsler" className="aksel-link">
            {texts.showOpen}
          </Link>
        )}
        {open && (
          <Link to="/varsler?vis=lukkede" className="aksel-link">
            {texts.showClosed}
          </Link>
        )}
        {closed && <strong aria-current="page">{texts.showClosed}</strong>}
      </nav>
      {open && open.total > 0 && <SignalTables rows={open.rows} total={open.total} />}
      {open && open.total === 0 && <EmptyState title={texts.noneTitle}>{texts.noneText}</EmptyState>}
      {closed && closed.total > 0 && <ClosureTable rows={closed.rows} total={closed.total} />}
      {closed && closed.total === 0 && <EmptyState title={texts.noneClosed} />}
      <Paging total={total} page={page} />
    </div>
  );
}
