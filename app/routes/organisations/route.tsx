import { Table } from '@navikt/ds-react';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData, useSearchParams } from '@remix-run/react';
import { ListHead } from '~/components/list/export-links';
import { FilterForm } from '~/components/list/filter-form';
import { FilterSelect } from '~/components/list/filter-select';
import { Paging } from '~/components/list/paging';
import { SortableHeader } from '~/components/list/sortable-header';
import { ActionLink } from '~/components/ui/action-link';
import { DataTable } from '~/components/ui/data-table';
import { EmptyState } from '~/components/ui/empty-state';
import { PageHeading } from '~/components/ui/page-heading';
import { pageTitle } from '~/components/ui/page-title';
import { formatNumber } from '~/i18n/format';
import { organisationTexts } from '~/i18n/organisations';
import { useTexts } from '~/i18n/texts';
import { choicesOf, vocabularyTexts } from '~/i18n/vocabulary';
import { listOrganisations, organisationQuestion } from '~/queries/organisation/list-organisations.server';
import { requireViewer } from '~/queries/session/require-viewer.server';

export const meta = () => pageTitle(organisationTexts.nb.title);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'organisations.manage');
  const { view, kind } = organisationQuestion(new URL(asked.request.url).searchParams);
  return { view, ...(await listOrganisations(viewer, view, kind)) };
}

export default function Organisations() {
  const texts = useTexts(organisationTexts);
  const words = useTexts(vocabularyTexts);
  const { total, view } = useLoaderData<typeof loader>();
  const [query] = useSearchParams();
  const narrowed = view.search !== '' || Boolean(query.get('type'));
  return (
    <div className="stack">
      <PageHeading
        title={texts.title}
        intro={texts.intro}
        actions={<ActionLink to="/organisasjoner/ny">{texts.register}</ActionLink>}
      />
      <FilterForm searchLabel={texts.searchLabel}>
        <FilterSelect name="type" label={texts.kind} all={texts.allKinds} choices={choicesOf(words.organisationKind)} />
      </FilterForm>
      {total > 0 && <OrganisationTable />}
      {total === 0 && narrowed && <EmptyState title={texts.noHitsTitle}>{texts.noHitsText}</EmptyState>}
      {total === 0 && !narrowed && <EmptyState title={texts.emptyTitle}>{texts.emptyText}</EmptyState>}
    </div>
  );
}

function OrganisationTable() {
  const texts = useTexts(organisationTexts);
  const words = useTexts(vocabularyTexts);
  const { total, rows, view } = useLoaderData<typeof loader>();
  return (
    <>
      <ListHead count={texts.count(total)} dataset="organisasjoner" name={texts.caption} />
      <DataTable caption={texts.caption}>
        <Table.Header>
          <Table.Row>
            <SortableHeader column="navn" label={texts.name} {...view} />
            <SortableHeader column="type" label={texts.kind} {...view} />
            <SortableHeader column="nummer" label={texts.orgNumber} {...view} />
            <Table.HeaderCell scope="col" className="number">
              {texts.activeUsers}
            </Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {rows.map((row) => (
            <Table.Row key={row.id}>
              <Table.HeaderCell scope="row">
                <Link to={`/organisasjoner/${row.id}`} className="aksel-link">
                  {row.name}
                </Link>
              </Table.HeaderCell>
              <Table.DataCell>{words.organisationKind[row.kind]}</Table.DataCell>
              <Table.DataCell>{row.orgNumber ?? '–'}</Table.DataCell>
              <Table.DataCell className="number">{formatNumber(row.roles)}</Table.DataCell>
            </Table.Row>
          ))}
        </Table.Body>
      </DataTable>
      <Paging total={total} page={view.page} />
    </>
  );
}
