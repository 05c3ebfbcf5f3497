import { Table, Tag } from '@navikt/ds-react';
import type { SerializeFrom } from '@remix-run/node';
import { Link } from '@remix-run/react';
import { ListHead } from '~/components/list/export-links';
import { Paging } from '~/components/list/paging';
import { SortableHeader } from '~/components/list/sortable-header';
import { QuarterLink } from '~/components/periodic-report/quarter-link';
import { ReportTag } from '~/components/periodic-report/report-tag';
import { DataTable } from '~/components/ui/data-table';
import type { CalendarDate } from '~/domain/calendar-date';
import { formatShortDate } from '~/i18n/format';
import { periodicReportTexts } from '~/i18n/periodic-reports';
import { useTexts } from '~/i18n/texts';
import type { loader } from './route';

type Page = SerializeFrom<typeof loader>;

/** Reports, one a row: which quarter of which contract, how it stands, and when the next step is due. */
export function ReportTable({ rows, total, view, party, on }: Pick<Page, 'rows' | 'total' | 'view' | 'party' | 'on'>) {
  const texts = useTexts(periodicReportTexts);
  const isWriter = party === 'supplier';
  return (
    <>
      <ListHead count={texts.count(total)} dataset="kvartalsrapporter" name={texts.caption} />
      <DataTable caption={texts.caption}>
        <Table.Header>
          <Table.Row>
            <SortableHeader column="kvartal" label={texts.quarter} {...view} />
            <SortableHeader column="kontrakt" label={texts.contract} {...view} />
            <Table.HeaderCell scope="col">{texts.state}</Table.HeaderCell>
            <SortableHeader column="frist" label={texts.due} {...view} />
            <Table.HeaderCell scope="col">{isWriter ? texts.buyer : texts.supplier}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {rows.map((row) => (
            <Table.Row key={`${row.contractId} ${row.periodEnd}`}>
              <Table.HeaderCell scope="row" className="row--nowrap">
                <QuarterLink report={row} isWriter={isWriter} />
              </Table.HeaderCell>
              <Table.DataCell>
                <Link to={`/kontrakter/${row.contractId}`} className="aksel-link">
                  {row.contractName}
                </Link>
              </Table.DataCell>
              <Table.DataCell>
                <ReportTag state={row.state} isWriter={isWriter} />
              </Table.DataCell>
              <Table.DataCell>
                <Due dueOn={row.dueOn} on={on} />
                {row.publishedOn === null && texts.waitsForRelease}
              </Table.DataCell>
              <Table.DataCell>{isWriter ? row.buyerName : row.supplierName}</Table.DataCell>
            </Table.Row>
          ))}
        </Table.Body>
      </DataTable>
      <Paging total={total} page={view.page} />
    </>
  );
}

/** A date that is past says so. */
function Due({ dueOn, on }: { dueOn: CalendarDate | null; on: CalendarDate }) {
  const texts = useTexts(periodicReportTexts);
  if (dueOn === null) return null;
  if (dueOn >= on) return formatShortDate(dueOn);
  return (
    <Tag size="small" variant="outline" data-color="warning">
      {texts.overdue(formatShortDate(dueOn))}
    </Tag>
  );
}
