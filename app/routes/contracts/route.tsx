import { Table, Tag } from '@navikt/ds-react';
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
import { today } from '~/domain/calendar-date';
import { contractStateTexts } from '~/i18n/contract-states';
import { contractTexts } from '~/i18n/contracts';
import { formatPeriod } from '~/i18n/format';
import { useTexts } from '~/i18n/texts';
import { choicesOf } from '~/i18n/vocabulary';
import { contractQuestion, listContracts } from '~/queries/contract/list-contracts.server';
import { requireViewer } from '~/queries/session/require-viewer.server';

export const meta = () => pageTitle(contractTexts.nb.title);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, ['contracts.read', 'contracts.readOwn']);
  const { view, state } = contractQuestion(new URL(asked.request.url).searchParams);
  return { view, ...(await listContracts(viewer, view, state, today())) };
}

export default function Contracts() {
  const texts = useTexts(contractTexts);
  const states = useTexts(contractStateTexts);
  const { total, mayRegister, maySeeReports, view } = useLoaderData<typeof loader>();
  const [query] = useSearchParams();
  const narrowed = view.search !== '' || Boolean(query.get('status'));
  return (
    <div className="stack">
      <PageHeading
        title={texts.title}
        intro={
          <>
            {texts.intro}{' '}
            {maySeeReports && (
              <Link to="/rapporter" className="aksel-link">
                {texts.reports}
              </Link>
            )}
          </>
        }
        actions={mayRegister && <ActionLink to="/kontrakter/ny">{texts.register}</ActionLink>}
      />
      <FilterForm searchLabel={texts.searchLabel}>
        <FilterSelect name="status" label={texts.state} all={texts.allStates} choices={choicesOf(states)} />
      </FilterForm>
      {total > 0 && <ContractTable />}
      {total === 0 && narrowed && <EmptyState title={texts.noHitsTitle}>{texts.noHitsText}</EmptyState>}
      {total === 0 && !narrowed && (
        <EmptyState title={texts.emptyTitle}>{mayRegister ? texts.emptyText : texts.emptyOther}</EmptyState>
      )}
    </div>
  );
}

function ContractTable() {
  const texts = useTexts(contractTexts);
  const states = useTexts(contractStateTexts);
  const { total, rows, view } = useLoaderData<typeof loader>();
  return (
    <>
      <ListHead count={texts.count(total)} dataset="kontrakter" name={texts.caption} />
      <DataTable caption={texts.caption}>
        <Table.Header>
          <Table.Row>
            <SortableHeader column="navn" label={texts.name} {...view} />
            <SortableHeader column="referanse" label={texts.reference} {...view} />
            <SortableHeader column="oppdragsgiver" label={texts.buyer} {...view} />
            <Table.HeaderCell scope="col">{texts.mainSupplier}</Table.HeaderCell>
            <SortableHeader column="start" label={texts.period} {...view} />
            <Table.HeaderCell scope="col">{texts.state}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {rows.map((row) => (
            <Table.Row key={row.id}>
              <Table.HeaderCell scope="row">
                <Link to={`/kontrakter/${row.id}`} className="aksel-link">
                  {row.name}
                </Link>
              </Table.HeaderCell>
              <Table.DataCell>{row.reference}</Table.DataCell>
              <Table.DataCell>{row.buyerName}</Table.DataCell>
              <Table.DataCell>{row.mainSupplierName ?? '–'}</Table.DataCell>
              <Table.DataCell>{formatPeriod(row.from, row.to)}</Table.DataCell>
              <Table.DataCell>
                <Tag size="small" variant="outline" data-color={row.state === 'running' ? 'success' : 'neutral'}>
                  {states[row.state]}
                </Tag>
              </Table.DataCell>
            </Table.Row>
          ))}
        </Table.Body>
      </DataTable>
      <Paging total={total} page={view.page} />
    </>
  );
}
