import { fault, type Fault, type FaultCode } from '../fault';
import { columnOf, type FieldOf, type SheetId } from '../sheets';
import type { SheetTable } from '../table';

/** A fault of one cell of a row, with the column's name in the format. */
export function at<S extends SheetId>(
  table: SheetTable<S>,
  row: number,
  field: FieldOf<S>,
  code: FaultCode,
  value: string | null | undefined,
  detail: string | null = null,
): Fault {
  return fault(code, { file: table.file, row, column: columnOf(table.sheet, field), value: value ?? '', detail });
}
