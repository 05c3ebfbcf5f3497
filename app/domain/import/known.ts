// What the database knows already of the rows that a source names, read before the source is judged.

import type { CalendarDate } from '../calendar-date';

export interface KnownContract {
  startsOn: CalendarDate;
  endsOn: CalendarDate | null;
  /** The organisation number of the supplier at link 0. */
  mainSupplier: string | null;
  suppliers: ReadonlySet<string>;
}

export interface KnownCandidate {
  leftOn: CalendarDate | null;
  leftReason: string | null;
}

export interface KnownPlacement {
  candidate: string;
  supplier: string;
  plannedFrom: CalendarDate | null;
  plannedTo: CalendarDate | null;
  startedOn: CalendarDate | null;
  endedOn: CalendarDate | null;
  endReason: string | null;
  /** Registered by mistake: it keeps its place and counts nowhere. */
  voided: boolean;
  /** Declined or withdrawn, so that it cannot have started. */
  refused: boolean;
}

export interface KnownSubsidy {
  startsOn: CalendarDate;
  endsOn: CalendarDate;
}

export interface KnownEmployment {
  startedOn: CalendarDate;
  endedOn: CalendarDate | null;
  voided: boolean;
  subsidies: readonly KnownSubsidy[];
  /** First days of subsidy periods that were registered by mistake. */
  voidedSubsidies: ReadonlySet<string>;
}

/** Keyed by what people quote: organisation number or reference. */
export interface Known {
  suppliers: ReadonlySet<string>;
  contracts: ReadonlyMap<string, KnownContract>;
  candidates: ReadonlyMap<string, KnownCandidate>;
  /** Those that the files name, and all others of the candidates that the files name. */
  placements: ReadonlyMap<string, KnownPlacement>;
  employments: ReadonlyMap<string, KnownEmployment>;
}

export const NOTHING_KNOWN: Known = {
  suppliers: new Set(),
  contracts: new Map(),
  candidates: new Map(),
  placements: new Map(),
  employments: new Map(),
};
