import { Table } from '@navikt/ds-react';
import { Link } from '@remix-run/react';
import { DataTable } from '~/components/ui/data-table';
import type { FigureList } from '~/domain/figures/figure-lists';
import { figurePeopleTexts } from '~/i18n/figure-people';
import { useTexts } from '~/i18n/texts';
import type { FigurePerson } from '~/queries/figures/list-figure-people.server';
import { useColumns } from './columns';

/** One row a fact, with whom it is about first; the columns are those of the list. */
export function PeopleTable({ list, rows }: { list: FigureList; rows: readonly FigurePerson[] }) {
  const texts = useTexts(figurePeopleTexts);
  const columns = useColumns(list.name);
  return (
    <DataTable caption={texts.title}>
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell scope="col">{texts.name}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{texts.reference}</Table.HeaderCell>
          {columns.map(({ heading, isNumber }) => (
            <Table.HeaderCell key={heading} scope="col" className={isNumber ? 'number' : undefined}>
              {heading}
            </Table.HeaderCell>
          ))}
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {rows.map((row, line) => (
          <Table.Row key={line}>
            <Table.HeaderCell scope="row">
              <Link to={`/kandidater/${row.candidate.id}`} className="aksel-link">
                {row.candidate.lastName}, {row.candidate.firstName}
              </Link>
            </Table.HeaderCell>
            <Table.DataCell>{row.candidate.reference}</Table.DataCell>
            {columns.map(({ heading, cell, isNumber }) => (
              <Table.DataCell key={heading} className={isNumber ? 'number' : undefined}>
                {cell(row)}
              </Table.DataCell>
            ))}
          </Table.Row>
        ))}
      </Table.Body>
    </DataTable>
  );
}
