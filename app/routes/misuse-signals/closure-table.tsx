import { Table } from '@navikt/ds-react';
import type { SerializeFrom } from '@remix-run/node';
import { Link } from '@remix-run/react';
import { ListHead } from '~/components/list/export-links';
import { DataTable } from '~/components/ui/data-table';
import { formatShortDate } from '~/i18n/format';
import { misuseTexts } from '~/i18n/misuse-signals';
import { useTexts } from '~/i18n/texts';
import type { loader } from './route';

type Row = NonNullable<SerializeFrom<typeof loader>['closed']>['rows'][number];

/** What was closed, by whom and why. */
export function ClosureTable({ rows, total }: { rows: readonly Row[]; total: number }) {
  const texts = useTexts(misuseTexts);
  return (
    <>
      <ListHead count={texts.closedCount(total)} dataset="lukkede-varsler" name={texts.closedCaption} />
      <DataTable caption={texts.closedCaption}>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell scope="col">{texts.about}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{texts.signal}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{texts.closedOn}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{texts.reason}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {rows.map(({ id, kind, subject, closedOn, closedBy, reason, path }) => (
            <Table.Row key={id}>
              <Table.HeaderCell scope="row">{subject}</Table.HeaderCell>
              <Table.DataCell>
                <Link to={path} className="aksel-link" aria-label={`${texts.kind[kind]}: ${subject}`}>
                  {texts.kind[kind]}
                </Link>
              </Table.DataCell>
              <Table.DataCell>
                {formatShortDate(closedOn)}
                <div className="subtle">{closedBy}</div>
              </Table.DataCell>
              <Table.DataCell>
                <p className="prose words">{reason}</p>
              </Table.DataCell>
            </Table.Row>
          ))}
        </Table.Body>
      </DataTable>
    </>
  );
}
