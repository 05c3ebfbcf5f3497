import { Table } from '@navikt/ds-react';
import type { SerializeFrom } from '@remix-run/node';
import { Link } from '@remix-run/react';
import { Paging } from '~/components/list/paging';
import { SortableHeader } from '~/components/list/sortable-header';
import { ReportTag } from '~/components/periodic-report/report-tag';
import { DataTable } from '~/components/ui/data-table';
import { quarterSlug } from '~/domain/quarter';
import { formatQuarter, formatShortDate } from '~/i18n/format';
import { periodicReportTexts } from '~/i18n/periodic-reports';
import { useTexts } from '~/i18n/texts';
import type { loader } from './route';

type Page = SerializeFrom<typeof loader>;
type Row = Page['rows'][number];

/** Reports, one a row: which quarter of which contract, how it stands, and when the next step is due. */
export function ReportTable({ rows, total, view, party }: Pick<Page, 'rows' | 'total' | 'view' | 'party'>) {
  const texts = useTexts(periodicReportTexts);
  return (
    <>
      <p role="status">{texts.count(total)}</p>
      <DataTable caption={texts.caption}>
        <Table.Header>
          <Table.Row>
            <SortableHeader column="kvartal" label={texts.quarter} {...view} />
            <SortableHeader column="kontrakt" label={texts.contract} {...view} />
            <Table.HeaderCell scope="col">{party === 'supplier' ? texts.buyer : texts.supplier}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{texts.state}</Table.HeaderCell>
            <SortableHeader column="frist" label={texts.due} {...view} />
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {rows.map((row) => (
            <Table.Row key={`${row.contractId} ${row.periodEnd}`}>
              <Table.HeaderCell scope="row">
                <Quarter row={row} party={party} />
              </Table.HeaderCell>
              <Table.DataCell>{row.contractName}</Table.DataCell>
              <Table.DataCell>{party === 'supplier' ? row.buyerName : row.supplierName}</Table.DataCell>
              <Table.DataCell>
                <ReportTag state={row.state} isWriter={party === 'supplier'} />
              </Table.DataCell>
              <Table.DataCell>{row.dueOn ? formatShortDate(row.dueOn) : row.publishedOn === null && texts.waitsForRelease}</Table.DataCell>
            </Table.Row>
          ))}
        </Table.Body>
      </DataTable>
      <Paging total={total} page={view.page} />
    </>
  );
}

/** The quarter leads to its report, and where none has been begun, its writer to the form. */
function Quarter({ row: { id, contractId, periodEnd }, party }: { row: Row; party: Page['party'] }) {
  const quarter = formatQuarter(periodEnd);
  if (id === null && party !== 'supplier') return quarter;
  return (
    <Link to={id ? `/rapporter/${id}` : `/rapporter/ny/${contractId}/${quarterSlug(periodEnd)}`} className="aksel-link">
      {quarter}
    </Link>
  );
}
