import { Table } from '@navikt/ds-react';
import { Link } from '@remix-run/react';
import { ListHead } from '~/components/list/export-links';
import { Paging } from '~/components/list/paging';
import { SortableHeader } from '~/components/list/sortable-header';
import { DataTable } from '~/components/ui/data-table';
import { StatusTag } from '~/components/ui/status-tag';
import type { CalendarDate } from '~/domain/calendar-date';
import type { PlacementStatus } from '~/domain/placement-status';
import { formatShortDate } from '~/i18n/format';
import { placementTexts } from '~/i18n/placements';
import { useTexts } from '~/i18n/texts';

interface Row {
  id: string;
  reference: string;
  person: { firstName: string; lastName: string } | null;
  supplierName: string;
  contractName: string;
  plannedFrom: CalendarDate | null;
  startedOn: CalendarDate | null;
  endedOn: CalendarDate | null;
  status: PlacementStatus;
}

interface PlacementTableProps {
  rows: readonly Row[];
  view: { sort: string; direction: 'asc' | 'desc'; page: number };
  total: number;
  /** A supplier's own list needs no column that says the same in each row. */
  severalSuppliers: boolean;
}

export function PlacementTable({ rows, view, total, severalSuppliers }: PlacementTableProps) {
  const texts = useTexts(placementTexts);
  return (
    <>
      <ListHead count={texts.count(total)} dataset="praksisplasser" name={texts.caption} />
      <DataTable caption={texts.caption}>
        <Table.Header>
          <Table.Row>
            <SortableHeader column="navn" label={texts.candidate} {...view} />
            <Table.HeaderCell scope="col">{texts.status}</Table.HeaderCell>
            <SortableHeader column="referanse" label={texts.reference} {...view} />
            {severalSuppliers && <SortableHeader column="leverandor" label={texts.supplier} {...view} />}
            <SortableHeader column="kontrakt" label={texts.contract} {...view} />
            <SortableHeader column="start" label={texts.start} {...view} />
            <SortableHeader column="slutt" label={texts.end} {...view} />
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {rows.map((row) => (
            <Table.Row key={row.id}>
              <Table.HeaderCell scope="row">
                <Link to={`/praksis/${row.id}`} className="aksel-link">
                  {row.person ? `${row.person.lastName}, ${row.person.firstName}` : texts.open(row.reference)}
                </Link>
                {!row.person && <div className="subtle">{texts.notShared}</div>}
              </Table.HeaderCell>
              <Table.DataCell>
                <StatusTag status={row.status} />
              </Table.DataCell>
              <Table.DataCell>{row.reference}</Table.DataCell>
              {severalSuppliers && <Table.DataCell>{row.supplierName}</Table.DataCell>}
              <Table.DataCell>{row.contractName}</Table.DataCell>
              <Table.DataCell>{startOf(row, texts)}</Table.DataCell>
              <Table.DataCell>{row.endedOn ? formatShortDate(row.endedOn) : '–'}</Table.DataCell>
            </Table.Row>
          ))}
        </Table.Body>
      </DataTable>
      <Paging total={total} page={view.page} />
    </>
  );
}

function startOf({ startedOn, plannedFrom }: Row, texts: typeof placementTexts.nb): string {
  if (startedOn) return formatShortDate(startedOn);
  return plannedFrom ? texts.planned(formatShortDate(plannedFrom)) : '–';
}
