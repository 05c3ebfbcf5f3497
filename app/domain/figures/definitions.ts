/** The names and thresholds that figures.md gives the key figures; a change of a rule there is a new version here. */
import type { CalendarDate } from '~/domain/calendar-date';

export const DEFINITIONS_VERSION = 1;
/** The day from which this version applies. */
export const DEFINITIONS_DATE: CalendarDate = '2026-11-20';

export const CLOCKS = ['exit', 'start', 'hire'] as const;
/** What the 6 and 12 months are counted from: the end of the course, its start, or the first job after it. */
export type Clock = (typeof CLOCKS)[number];
export const DEFAULT_CLOCK: Clock = 'exit';

export const HORIZONS = [6, 12] as const;
/** Months from the clock's start to the measuring date. */
export type Horizon = (typeof HORIZONS)[number];

export const END_REASONS = ['completed', 'hired', 'ended_by_candidate', 'ended_by_supplier', 'ended_by_unit'] as const;
export type EndReason = (typeof END_REASONS)[number];

export const EMPLOYMENT_FORMS = ['permanent', 'temporary', 'substitute'] as const;
export type EmploymentForm = (typeof EMPLOYMENT_FORMS)[number];

export const OUTCOMES = ['ordinary', 'subsidised', 'inPractice', 'education', 'notEmployed', 'unknown'] as const;
/** What a unit of the cohort came to at its measuring date. */
export type Outcome = (typeof OUTCOMES)[number];
