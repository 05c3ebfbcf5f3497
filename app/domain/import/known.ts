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

/** References of candidates that are not the importer's to touch, and of what hangs on them. */
export interface Taken {
  candidates: ReadonlySet<string>;
  placements: ReadonlySet<string>;
  employments: ReadonlySet<string>;
}

export const NOTHING_TAKEN: Taken = { candidates: new Set(), placements: new Set(), employments: new Set() };

/** Keyed by what people quote: organisation number or reference. */
export interface Known {
  suppliers: ReadonlySet<string>;
  contracts: ReadonlyMap<string, KnownContract>;
  candidates: ReadonlyMap<string, KnownCandidate>;
  /** Those that the files name, and all others of the candidates that the files name. */
  placements: ReadonlyMap<string, KnownPlacement>;
  employments: ReadonlyMap<string, KnownEmployment>;
  taken: Taken;
}

/** What is known without what is taken, so that no check tells anything of it. */
export function withoutTaken(known: Known, taken: Taken): Known {
  const kept = <Value>(all: ReadonlyMap<string, Value>, gone: ReadonlySet<string>) =>
    new Map([...all].filter(([reference]) => !gone.has(reference)));
  return {
    ...known,
    candidates: kept(known.candidates, taken.candidates),
    placements: new Map(
      [...kept(known.placements, taken.placements)].filter(([, { candidate }]) => !taken.candidates.has(candidate)),
    ),
    employments: kept(known.employments, taken.employments),
    taken,
  };
}
