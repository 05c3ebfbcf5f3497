import { Table, TextField } from '@navikt/ds-react';
import { useRefusalText } from '~/components/form/field-errors';
import { DataTable } from '~/components/ui/data-table';
import { fieldOf } from '~/domain/import/cell-corrections';
import type { FoundFault } from '~/domain/import/findings';
import { importTexts } from '~/i18n/import';
import { importScreenTexts } from '~/i18n/import-screen';
import { useTexts } from '~/i18n/texts';

interface FaultTableProps {
  faults: readonly FoundFault[];
  /** The id of the form, which begins the id of each field. */
  form: string;
  /** What was typed, where the form comes back. */
  typed: Readonly<Record<string, unknown>>;
  errors: Readonly<Record<string, readonly string[]>>;
}

/** Every fault with its place; the first of each cell has the field to put it right in. */
export function FaultTable({ faults, form, typed, errors }: FaultTableProps) {
  const texts = useTexts(importScreenTexts);
  const said = useTexts(importTexts);
  const firstOf = new Map<string, number>();
  for (const [index, { cell }] of faults.entries()) {
    if (cell && !firstOf.has(fieldOf(cell))) firstOf.set(fieldOf(cell), index);
  }
  return (
    <DataTable caption={texts.faultsCaption}>
      <Table.Header>
        <Table.Row>
          {[texts.file, texts.cell, texts.row, texts.column, texts.problem, texts.fix].map((name) => (
            <Table.HeaderCell key={name} scope="col">
              {name}
            </Table.HeaderCell>
          ))}
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {faults.map((fault, index) => (
          <Table.Row key={said.fault(fault) + String(index)}>
            <Table.DataCell>{fault.file}</Table.DataCell>
            <Table.HeaderCell scope="row">{fault.address ?? '–'}</Table.HeaderCell>
            <Table.DataCell>{fault.row ?? '–'}</Table.DataCell>
            <Table.DataCell>{fault.column ?? '–'}</Table.DataCell>
            <Table.DataCell className="words">{said.problem(fault)}</Table.DataCell>
            <Table.DataCell>
              <CellField
                fault={fault}
                form={form}
                isFirst={fault.cell !== null && firstOf.get(fieldOf(fault.cell)) === index}
                typed={typed}
                errors={errors}
              />
            </Table.DataCell>
          </Table.Row>
        ))}
      </Table.Body>
    </DataTable>
  );
}

interface CellFieldProps extends Omit<FaultTableProps, 'faults'> {
  fault: FoundFault;
  isFirst: boolean;
}

function CellField({ fault: { cell, address, file, written }, form, isFirst, typed, errors }: CellFieldProps) {
  const texts = useTexts(importScreenTexts);
  const textOf = useRefusalText();
  if (!cell) return texts.fixInFile;
  if (!isFirst) return texts.fixAbove;
  const name = fieldOf(cell);
  const before = typed[name];
  return (
    <TextField
      id={`${form}-${name}`}
      name={name}
      label={texts.fixLabel(address ?? '', file ?? '')}
      hideLabel
      size="small"
      htmlSize={24}
      autoComplete="off"
      defaultValue={typeof before === 'string' ? before : written}
      error={textOf(errors[name])}
    />
  );
}
