import { InlineMessage } from '@navikt/ds-react';
import type { LinksFunction, LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData, useSearchParams } from '@remix-run/react';
import { FigureQuestion } from '~/components/figures/figure-question';
import { ListHead } from '~/components/list/export-links';
import { Paging } from '~/components/list/paging';
import { EmptyState } from '~/components/ui/empty-state';
import { PageHeading } from '~/components/ui/page-heading';
import { pageTitle } from '~/components/ui/page-title';
import { today } from '~/domain/calendar-date';
import { readFigureList, type FigureList } from '~/domain/figures/figure-lists';
import { figureSearch, readFigureQuery } from '~/domain/figures/figure-query';
import { readListView } from '~/domain/list-view';
import { figurePeopleTexts } from '~/i18n/figure-people';
import { figureResultTexts } from '~/i18n/figure-results';
import { useTexts } from '~/i18n/texts';
import { listFigurePeople } from '~/queries/figures/list-figure-people.server';
import { notFound, requireViewer } from '~/queries/session/require-viewer.server';
import figureStyles from '~/styles/figures.css?url';
import { anchorOf } from './list-anchors';
import { PeopleTable } from './people-table';

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: figureStyles }];
export const meta = () => pageTitle(figurePeopleTexts.nb.title);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'figures.people');
  const url = new URL(asked.request.url).searchParams;
  const { query, errors } = readFigureQuery(url, today());
  const list = readFigureList(url);
  if (!list || Object.keys(errors).length > 0) throw notFound();
  const { page } = readListView(url, ['navn']);
  return { list, page, query, ...(await listFigurePeople(viewer, query, list, { page })) };
}

export default function FigurePeople() {
  const texts = useTexts(figurePeopleTexts);
  const { list, page, query, rows, total, hiddenPeople, contract, supplier, clock } = useLoaderData<typeof loader>();
  const [url] = useSearchParams();
  return (
    <div className="stack">
      <PageHeading title={useListName(list)} intro={texts.rowIs[list.name]} />
      <p className="row">
        <Link to={`/nokkeltall?${figureSearch(url)}`} className="aksel-link">
          {texts.back}
        </Link>
        <Link to={`/om-tallene#${anchorOf[list.name]}`} className="aksel-link">
          {texts.definition}
        </Link>
      </p>
      <FigureQuestion {...{ contract, supplier, clock }} from={query.from} to={query.to} asOf={query.asOf} />
      {hiddenPeople > 0 && <InlineMessage status="info">{texts.hidden(hiddenPeople)}</InlineMessage>}
      {total === 0 && <EmptyState title={texts.emptyTitle}>{texts.emptyText}</EmptyState>}
      {total > 0 && (
        <>
          <ListHead count={texts.count(total)} dataset="personene-bak-tallet" name={texts.title} />
          <PeopleTable list={list} rows={rows} />
          <Paging total={total} page={page} />
        </>
      )}
    </div>
  );
}

function useListName(list: FigureList): string {
  const texts = useTexts(figurePeopleTexts);
  const results = useTexts(figureResultTexts);
  if (list.name !== 'resultater') return texts.lists[list.name];
  return texts.resultAfter(results.choices[list.result], list.horizon);
}
