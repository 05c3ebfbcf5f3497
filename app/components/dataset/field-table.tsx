import { Table } from '@navikt/ds-react';
import { DataTable } from '~/components/ui/data-table';
import type { DescribedField } from '~/domain/dataset/described-table';
import { exportTexts } from '~/i18n/exports';
import { useTexts } from '~/i18n/texts';

/** Every field of a data set with what it means, and below it which values it can have: two columns fit on a telephone. */
export function FieldTable({ fields }: { fields: readonly DescribedField[] }) {
  const texts = useTexts(exportTexts);
  return (
    <DataTable caption={texts.fieldsCaption}>
      <Table.Header>
        <Table.Row>
          {[texts.header, texts.definition].map((heading) => (
            <Table.HeaderCell key={heading} scope="col">
              {heading}
            </Table.HeaderCell>
          ))}
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {fields.map(({ key, header, definition, type, words }) => (
          <Table.Row key={key}>
            <Table.HeaderCell scope="row">{header}</Table.HeaderCell>
            <Table.DataCell>
              {definition}
              <span className="subtle block">
                {texts.types[type]} {type === 'code' && texts.oneOf(words)}
              </span>
            </Table.DataCell>
          </Table.Row>
        ))}
      </Table.Body>
    </DataTable>
  );
}
