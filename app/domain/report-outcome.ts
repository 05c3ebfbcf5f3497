import type { RefusalCode } from './refusal-codes';

/** What became of one report that was sent: saved, or refused and why. */
export interface ReportOutcome {
  placementId: string;
  /** Its version now, and when it was saved (ISO moment). */
  saved: { version: number; savedAt: string } | null;
  code: RefusalCode | null;
  /** The part that the refusal is about; null for the whole. */
  field: 'howItGoes' | 'note' | null;
  /** Where somebody else has saved it meanwhile: the version that stands. */
  newer: number | null;
}
