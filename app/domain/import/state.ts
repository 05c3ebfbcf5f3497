// The database as it would stand after the import, as far as the rules ask: rows of the files, and rows of the
// database that the files do not replace.

import type { Known } from './known';
import type { FieldOf, SheetId } from './sheets';
import type { SheetRow, SheetTable, Tables } from './table';

/** A value that a file gives; null is none, undefined a faulty one that no rule may judge. */
export type Given = string | null | undefined;

interface Origin {
  /** The row of the file; null for a row of the database that no file names. */
  row: number | null;
  reference: string;
}

export interface CandidateState extends Origin {
  leftOn: Given;
  leftReason: Given;
}

export interface PlacementState extends Origin {
  candidate: Given;
  supplier: Given;
  plannedFrom: Given;
  plannedTo: Given;
  startedOn: Given;
  endedOn: Given;
  endReason: Given;
  refused: boolean;
}

export interface EmploymentState extends Origin {
  startedOn: Given;
  endedOn: Given;
}

export interface SubsidyState {
  row: number | null;
  employment: Given;
  startsOn: Given;
  endsOn: Given;
}

export interface State {
  candidates: Map<string, CandidateState>;
  placements: PlacementState[];
  /** Without those registered by mistake: nothing is stored on them. */
  employments: Map<string, EmploymentState>;
  subsidies: SubsidyState[];
}

/** What the row will hold: a column that the file lacks keeps what the database has. */
function given<S extends SheetId>(table: SheetTable<S>, row: SheetRow<S>, field: FieldOf<S>, kept?: Given): Given {
  return table.fields.has(field) ? (row as Record<FieldOf<S>, Given>)[field] : (kept ?? null);
}

function candidatesAfter({ candidates }: Tables, known: Known): Map<string, CandidateState> {
  const after = new Map<string, CandidateState>();
  for (const [reference, candidate] of known.candidates) after.set(reference, { row: null, reference, ...candidate });
  for (const row of candidates.rows) {
    if (!row.reference) continue;
    const before = known.candidates.get(row.reference);
    after.set(row.reference, {
      row: row.row,
      reference: row.reference,
      leftOn: given(candidates, row, 'leftOn', before?.leftOn),
      leftReason: given(candidates, row, 'leftReason', before?.leftReason),
    });
  }
  return after;
}

function placementsAfter({ placements }: Tables, known: Known): PlacementState[] {
  const after: PlacementState[] = [];
  const named = new Set<string>();
  for (const row of placements.rows) {
    const before = row.reference ? known.placements.get(row.reference) : undefined;
    // A reference that comes twice is told as such, not as two placements that overlap.
    if (before?.voided || (row.reference && named.has(row.reference))) continue;
    if (row.reference) named.add(row.reference);
    after.push({
      row: row.row,
      reference: row.reference ?? '',
      candidate: row.candidate,
      supplier: row.supplier,
      plannedFrom: given(placements, row, 'plannedFrom', before?.plannedFrom),
      plannedTo: given(placements, row, 'plannedTo', before?.plannedTo),
      startedOn: given(placements, row, 'startedOn', before?.startedOn),
      endedOn: given(placements, row, 'endedOn', before?.endedOn),
      endReason: given(placements, row, 'endReason', before?.endReason),
      refused: before?.refused ?? false,
    });
  }
  for (const [reference, placement] of known.placements) {
    if (!named.has(reference) && !placement.voided) after.push({ row: null, reference, ...placement });
  }
  return after;
}

function employmentsAfter({ employments }: Tables, known: Known): Map<string, EmploymentState> {
  const after = new Map<string, EmploymentState>();
  for (const [reference, { startedOn, endedOn, voided }] of known.employments) {
    if (!voided) after.set(reference, { row: null, reference, startedOn, endedOn });
  }
  for (const row of employments.rows) {
    const before = row.reference ? known.employments.get(row.reference) : undefined;
    if (!row.reference || before?.voided) continue;
    after.set(row.reference, {
      row: row.row,
      reference: row.reference,
      startedOn: row.startedOn,
      endedOn: given(employments, row, 'endedOn', before?.endedOn),
    });
  }
  return after;
}

function subsidiesAfter({ subsidies }: Tables, known: Known): SubsidyState[] {
  const after: SubsidyState[] = [];
  const named = new Set<string>();
  for (const { row, employment, startsOn, endsOn } of subsidies.rows) {
    const before = employment ? known.employments.get(employment) : undefined;
    named.add(`${employment} ${startsOn}`);
    if (before?.voided || (startsOn && before?.voidedSubsidies.has(startsOn))) continue;
    after.push({ row, employment, startsOn, endsOn });
  }
  for (const [employment, { subsidies: kept, voided }] of known.employments) {
    for (const { startsOn, endsOn } of voided ? [] : kept) {
      if (!named.has(`${employment} ${startsOn}`)) after.push({ row: null, employment, startsOn, endsOn });
    }
  }
  return after;
}

/** The state after the import of `tables` into what is `known`. */
export function stateAfter(tables: Tables, known: Known): State {
  return {
    candidates: candidatesAfter(tables, known),
    placements: placementsAfter(tables, known),
    employments: employmentsAfter(tables, known),
    subsidies: subsidiesAfter(tables, known),
  };
}
