import { Table } from '@navikt/ds-react';
import type { SerializeFrom } from '@remix-run/node';
import { Link } from '@remix-run/react';
import { DataTable } from '~/components/ui/data-table';
import { formatPeriod, formatShortDate } from '~/i18n/format';
import { misuseTexts } from '~/i18n/misuse-signals';
import { useTexts } from '~/i18n/texts';
import type { loader } from './route';

type Supplier = NonNullable<SerializeFrom<typeof loader>['signal']['supplier']>;

/** The ended practices by which a supplier is judged, each with the job that followed. */
export function SupplierEvidence({ supplier: { practices } }: { supplier: Supplier }) {
  const texts = useTexts(misuseTexts);
  return (
    <DataTable caption={texts.outcomesCaption}>
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell scope="col">{texts.person}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{texts.period}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{texts.employedFrom}</Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {practices.map(({ candidateId, person, startedOn, endedOn, hiredOn }) => (
          <Table.Row key={`${candidateId} ${startedOn}`}>
            <Table.HeaderCell scope="row">
              {person && (
                <Link to={`/kandidater/${candidateId}`} className="aksel-link">
                  {person}
                </Link>
              )}
            </Table.HeaderCell>
            <Table.DataCell>{formatPeriod(startedOn, endedOn)}</Table.DataCell>
            <Table.DataCell>{hiredOn ? formatShortDate(hiredOn) : texts.noJob}</Table.DataCell>
          </Table.Row>
        ))}
      </Table.Body>
    </DataTable>
  );
}
