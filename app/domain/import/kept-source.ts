import { gunzipSync, gzipSync, strFromU8, strToU8 } from 'fflate';
import type { Source } from './check-source';
import type { Fault } from './fault';
import { maskNationalIdentityNumbers } from '../national-identity-number';
import { findIdentityNumbers, holdsIdentityNumber, shownCell } from './identity-numbers';
import type { SheetId } from './sheets';
import type { Cell, RawTable } from './table';

/**
 * A source as it may lie in the database until it is imported: its rows without the digits of national identity numbers,
 * and the faults of what could not be read or is no data.
 */
export interface KeptSource {
  tables: readonly RawTable[];
  faults: readonly Fault[];
  unsure: readonly SheetId[];
}

const withoutDigits = (cell: Cell): Cell =>
  holdsIdentityNumber(cell) ? { masked: maskNationalIdentityNumbers(shownCell(cell)) } : cell;

/** What is kept of a source that was read. Sheets that are no data are searched here, and their rows are not kept. */
export function toKept({ tables, others, faults, unsure }: Source): KeptSource {
  return {
    tables: tables.map((table) => ({ ...table, rows: table.rows.map((row) => row.map(withoutDigits)) })),
    faults: [...faults, ...others.flatMap(({ file, rows }) => findIdentityNumbers(file, rows))],
    unsure,
  };
}

/** A kept source as bytes for the database. */
export function packed(kept: KeptSource): Uint8Array<ArrayBuffer> {
  return new Uint8Array(gzipSync(strToU8(JSON.stringify(kept)), { level: 4 }));
}

/** What `packed` made bytes of. */
export function unpacked(bytes: Uint8Array): KeptSource {
  return JSON.parse(strFromU8(gunzipSync(bytes))) as KeptSource;
}
