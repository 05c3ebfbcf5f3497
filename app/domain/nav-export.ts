import type { CalendarDate } from './calendar-date';

/** What NAV needs to register of a person, in the order in which it is written out. */
export const exportParts = ['placement', 'job', 'subsidy', 'result', 'step'] as const;
export type ExportPart = (typeof exportParts)[number];

/** One thing to register: from when to when, with whom, what, how much and how it stands; in words. */
export interface ExportLine {
  part: ExportPart;
  from: CalendarDate | null;
  to: CalendarDate | null;
  /** The days are planned, not held. */
  planned?: boolean;
  party: string | null;
  orgNumber: string | null;
  contract: string | null;
  what: string | null;
  extent: string | null;
  state: string | null;
}

/** A person with all lines, and who fetched them when. */
export interface NavExport {
  name: string;
  reference: string;
  madeOn: CalendarDate;
  madeBy: { name: string; organisation: string };
  lines: readonly ExportLine[];
}

/** The kinds of file that the export can be fetched as. */
export const exportFormats = ['txt', 'csv'] as const;
export type ExportFormat = (typeof exportFormats)[number];
