import { addressOf, cellOf } from './cell-of';
import type { CellPlace } from './cell-corrections';
import { cellText, type Fault, type FaultCode } from './fault';
import type { ImportResult, Stored } from './result';
import type { RawTable } from './table';

/** A fault with its cell, where it lies in one. */
export interface FoundFault extends Fault {
  cell: CellPlace | null;
  /** As the spreadsheet names it: D17. */
  address: string | null;
  /** What stands in the cell, where `value` may be what several cells say together. */
  written: string;
}

export interface FaultKind {
  code: FaultCode;
  count: number;
}

/** What a look at an upload found, or what its import did. */
export type Findings =
  | { kind: 'faulty'; total: number; kinds: FaultKind[]; faults: FoundFault[] }
  | ({ kind: 'ready' } & Stored)
  | ({ kind: 'imported' } & Stored)
  /** Nothing was stored: somebody else wrote the same at once, or the portal failed. */
  | { kind: 'failed'; why: 'collision' | 'unknown' };

/** More than anybody puts right by hand; the rest comes to light when these are gone. */
const MOST_FAULTS_KEPT = 5000;
const LONGEST_VALUE_KEPT = 2200;

function withCell(fault: Fault, tables: readonly RawTable[]): FoundFault {
  const cell = cellOf(fault, tables);
  const value = fault.value === null ? null : fault.value.slice(0, LONGEST_VALUE_KEPT);
  const row = cell && tables.find(({ sheet }) => sheet === cell.sheet)?.rows[cell.row - 1];
  const written = cellText(cell ? row?.[cell.place] : null).slice(0, LONGEST_VALUE_KEPT);
  return { ...fault, value, cell, address: cell && addressOf(cell), written };
}

function kindsOf(faults: readonly Fault[]): FaultKind[] {
  const counts = new Map<FaultCode, number>();
  for (const { code } of faults) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].map(([code, count]) => ({ code, count })).sort((left, right) => right.count - left.count);
}

/** The findings of a dry run of the import. */
export function findingsOf(result: ImportResult, tables: readonly RawTable[]): Findings {
  if (!('faults' in result)) return { kind: 'ready', ...result };
  const { faults } = result;
  const shown = faults.slice(0, MOST_FAULTS_KEPT).map((fault) => withCell(fault, tables));
  return { kind: 'faulty', total: faults.length, kinds: kindsOf(faults), faults: shown };
}
