// A fault is a value with a code; the sentence for it stands in the texts.

import { maskNationalIdentityNumbers } from '../national-identity-number';
import type { Cell } from './table';

export type FaultCode =
  // the files
  | 'path_missing' | 'not_readable' | 'folder_empty' | 'not_a_workbook' | 'unknown_file' | 'file_twice' | 'file_empty'
  | 'encoding_unknown' | 'quote_not_closed' | 'unit_needed' | 'unit_unknown'
  // the header and the shape of a row
  | 'column_unknown' | 'column_missing' | 'column_twice' | 'cell_outside' | 'cells_too_few'
  // a cell
  | 'identity_number' | 'text_invalid' | 'required' | 'too_long' | 'not_a_text' | 'not_a_date' | 'in_the_future'
  | 'not_a_percent' | 'not_a_year' | 'not_a_count' | 'not_an_org_number' | 'not_an_email' | 'not_a_choice'
  // what rows say together, and with what the portal knows
  | 'duplicate' | 'unknown_reference' | 'reference_taken' | 'contract_without_main_supplier' | 'end_before_start' | 'end_without_start'
  | 'end_without_reason' | 'reason_without_end' | 'left_reason_without_date' | 'registered_before_status'
  | 'placement_refused' | 'placements_overlap' | 'starts_after_leaving' | 'leaves_before_start'
  | 'subsidy_outside_employment' | 'employment_without_its_subsidy' | 'subsidies_overlap';

/** Where a fault lies and what it is about. Texts in it never hold a national identity number. */
export interface Fault {
  file: string | null;
  /** As Excel shows it; null where the fault is the file's own. */
  row: number | null;
  column: string | null;
  /** What stands in the cell; null where there is none to show. */
  value: string | null;
  code: FaultCode;
  /** What the sentence needs besides: the nearest column, the other row, a limit, the allowed words. */
  detail: string | null;
}

/** A cell as people would read it. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'object') return 'masked' in cell ? cell.masked : cell.date;
  return String(cell);
}

/** A fault with the digits of national identity numbers masked in all that it shows. */
export function fault(code: FaultCode, where: Partial<Omit<Fault, 'code'>>): Fault {
  const masked = (text: string | null | undefined) =>
    text === null || text === undefined ? null : maskNationalIdentityNumbers(text);
  return {
    file: masked(where.file),
    row: where.row ?? null,
    column: masked(where.column),
    value: masked(where.value),
    code,
    detail: masked(where.detail),
  };
}
