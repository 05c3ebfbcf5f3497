import { Checkbox, Table, Tag } from '@navikt/ds-react';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData, useSearchParams } from '@remix-run/react';
import { ListHead } from '~/components/list/export-links';
import { FilterForm } from '~/components/list/filter-form';
import { Paging } from '~/components/list/paging';
import { SortableHeader } from '~/components/list/sortable-header';
import { ActionLink } from '~/components/ui/action-link';
import { DataTable } from '~/components/ui/data-table';
import { EmptyState } from '~/components/ui/empty-state';
import { PageHeading } from '~/components/ui/page-heading';
import { pageTitle } from '~/components/ui/page-title';
import { StatusTag } from '~/components/ui/status-tag';
import { today } from '~/domain/calendar-date';
import { candidateTexts } from '~/i18n/candidates';
import { formatShortDate } from '~/i18n/format';
import { importScreenTexts } from '~/i18n/import-screen';
import { useTexts } from '~/i18n/texts';
import { candidateQuestion, listCandidates } from '~/queries/candidate/list-candidates.server';
import { requireViewer } from '~/queries/session/require-viewer.server';

export const meta = () => pageTitle(candidateTexts.nb.title);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'candidates.read');
  const { view, filters } = candidateQuestion(new URL(asked.request.url).searchParams);
  return { view, ...(await listCandidates(viewer, view, filters, today())) };
}

export default function Candidates() {
  const texts = useTexts(candidateTexts);
  const importTexts = useTexts(importScreenTexts);
  const { total, mayRegister, mayImport, view } = useLoaderData<typeof loader>();
  const [query] = useSearchParams();
  const narrowed = view.search !== '' || query.has('mine') || query.has('uten-plass');
  return (
    <div className="stack">
      <PageHeading
        title={texts.title}
        intro={texts.whoIsMeant}
        actions={
          mayRegister && (
            <>
              <ActionLink to="/kandidater/ny">{texts.register}</ActionLink>
              {mayImport && (
                <ActionLink to="/import" variant="secondary">
                  {importTexts.from}
                </ActionLink>
              )}
            </>
          )
        }
      />
      <FilterForm searchLabel={texts.searchLabel}>
        {mayRegister && (
          <Checkbox name="mine" value="1" size="small" defaultChecked={query.has('mine')}>
            {texts.onlyMine}
          </Checkbox>
        )}
        <Checkbox name="uten-plass" value="1" size="small" defaultChecked={query.has('uten-plass')}>
          {texts.withoutPlace}
        </Checkbox>
      </FilterForm>
      {total > 0 && <CandidateTable />}
      {total === 0 && narrowed && <EmptyState title={texts.noHitsTitle}>{texts.noHitsText}</EmptyState>}
      {total === 0 && !narrowed && (
        <EmptyState title={texts.emptyTitle}>{mayRegister ? texts.emptyText : texts.emptyNav}</EmptyState>
      )}
    </div>
  );
}

function CandidateTable() {
  const texts = useTexts(candidateTexts);
  const { total, rows, view } = useLoaderData<typeof loader>();
  return (
    <>
      <ListHead count={texts.count(total)} dataset="kandidater" name={texts.caption} />
      <DataTable caption={texts.caption}>
        <Table.Header>
          <Table.Row>
            <SortableHeader column="navn" label={texts.name} {...view} />
            <SortableHeader column="referanse" label={texts.reference} {...view} />
            <SortableHeader column="niva" label={texts.level} {...view} />
            <Table.HeaderCell scope="col">{texts.statusNow}</Table.HeaderCell>
            <SortableHeader column="registrert" label={texts.registered} {...view} />
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {rows.map((row) => (
            <Table.Row key={row.id}>
              <Table.HeaderCell scope="row">
                <Link to={`/kandidater/${row.id}`} className="aksel-link">
                  {row.lastName}, {row.firstName}
                </Link>{' '}
                {row.protectedAddress && (
                  <Tag size="small" variant="outline" data-color="danger">
                    {texts.protectedAddress}
                  </Tag>
                )}
              </Table.HeaderCell>
              <Table.DataCell>{row.reference}</Table.DataCell>
              <Table.DataCell>{row.norwegianLevel ?? '–'}</Table.DataCell>
              <Table.DataCell>
                {row.hasLeft ? texts.left : row.status ? <StatusTag status={row.status} /> : texts.noPlacement}
              </Table.DataCell>
              <Table.DataCell>{formatShortDate(row.registeredOn)}</Table.DataCell>
            </Table.Row>
          ))}
        </Table.Body>
      </DataTable>
      <Paging total={total} page={view.page} />
    </>
  );
}
