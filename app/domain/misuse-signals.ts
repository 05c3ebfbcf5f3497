import type { CalendarDate } from './calendar-date';
import { USUAL_LONGEST_PRACTICE } from './practice-length';

/**
 * Signs that somebody may be used as unpaid labour, worked out from the facts on a date (Norgesmodellen: «unngå at
 * arbeidstakere blir utnyttet»). A signal accuses nobody; it asks the unit to look, and is closed with a reason.
 */
export const misuseKinds = [
  'practice_over_6_months',
  'practice_over_12_months',
  'third_practice_without_hire',
  'back_in_practice_at_employer',
  'supplier_rarely_hires',
  'practice_share_at_site',
] as const;
export type MisuseKind = (typeof misuseKinds)[number];

/** What a signal is about. */
export type MisuseSubject = 'candidate' | 'supplier' | 'site';

/** How much it matters: somebody should act now, or should look into it. The gravest first. */
export const misuseSeverities = ['act', 'look'] as const;
export type MisuseSeverity = (typeof misuseSeverities)[number];

/** Where a rule comes from; `own` is a limit that the portal sets for a principle of Norgesmodellen. */
export type MisuseSource = 'norway_model' | 'nav_length' | 'own';

interface MisuseRule {
  subject: MisuseSubject;
  severity: MisuseSeverity;
  sources: readonly MisuseSource[];
  /** The last part of the address of the signal's page. */
  slug: string;
}

/** Every kind of signal, and what it is about. The limits stand in `misuseLimits`. */
export const misuseRules: Readonly<Record<MisuseKind, MisuseRule>> = {
  practice_over_6_months: { subject: 'candidate', severity: 'look', sources: ['norway_model', 'own'], slug: 'praksis-over-6-maaneder' },
  practice_over_12_months: { subject: 'candidate', severity: 'act', sources: ['norway_model', 'nav_length'], slug: 'praksis-over-12-maaneder' },
  third_practice_without_hire: { subject: 'candidate', severity: 'look', sources: ['norway_model', 'own'], slug: 'tredje-praksis-uten-jobb' },
  back_in_practice_at_employer: { subject: 'candidate', severity: 'act', sources: ['norway_model', 'own'], slug: 'tilbake-i-praksis' },
  supplier_rarely_hires: { subject: 'supplier', severity: 'look', sources: ['norway_model', 'own'], slug: 'ansetter-sjelden' },
  practice_share_at_site: { subject: 'site', severity: 'look', sources: ['norway_model', 'own'], slug: 'mange-i-praksis' },
};

/** The limits of all the kinds, in one place. */
export const misuseLimits = {
  /** An unbroken practice longer than this is told of, in months. */
  longPractice: 6,
  /** Longer than this it is graver, and takes the place of the first; NAV's usual limit. */
  veryLongPractice: USUAL_LONGEST_PRACTICE,
  /** The practice without a hire before it that is told of, and every later one. */
  practicesWithoutHire: 3,
  /** How long after its end a practice is still told of, in months: later there is nothing to do about it. */
  toldOfAfterEnd: 6,
  /** A supplier is judged by no fewer ended practices than this. */
  fewestEnded: 5,
  /** They ended within this many months. */
  endedWithin: 24,
  /** A job with the supplier counts when it began at most this many months after the end. */
  hiredWithin: 3,
  /** Fewer than one in this many led to a job: under 20 percent. */
  hiresOneIn: 5,
  /** A closed signal about a supplier is back when this many more practices have ended. */
  backAfterEnded: 5,
  /** More people in practice than one for each of this many employees at a site: over 20 percent. */
  practiceOneIn: 5,
  /** One person alone is no sign, however small the site. */
  fewestAtSite: 2,
  /** A count of employees that is older than this is said to be old, in months. */
  countHolds: 12,
  /** How long after it arose a signal should have been looked at, in days. */
  lookWithin: 14,
} as const;

/** What every signal has. There is at most one of each kind for a subject. */
interface AnySignal {
  subjectId: string;
  /** How many people or practices it rests on. */
  restsOn: number;
  /** The first day on which it held; null where nobody can tell. */
  since: CalendarDate | null;
}

export type LongPracticeKind = 'practice_over_6_months' | 'practice_over_12_months';

/** A practice, unbroken from `from`, that reaches NAV's longest of 18 months on `endsBy` at the latest. */
export interface LongPractice extends AnySignal {
  kind: LongPracticeKind;
  /** The first placement of the unbroken practice. */
  placementId: string;
  from: CalendarDate;
  endsBy: CalendarDate;
}

export interface ThirdPractice extends AnySignal {
  kind: 'third_practice_without_hire';
  /** The first placement of the latest practice. */
  placementId: string;
}

export interface BackAtEmployer extends AnySignal {
  kind: 'back_in_practice_at_employer';
  placementId: string;
  employerName: string;
  employedFrom: CalendarDate;
  employedTo: CalendarDate | null;
}

export interface RareHires extends AnySignal {
  kind: 'supplier_rarely_hires';
  hired: number;
  ended: number;
  /** The days on which it was known of each ended practice whether it led to a job. */
  measuredOn: readonly CalendarDate[];
}

export interface ShareAtSite extends AnySignal {
  kind: 'practice_share_at_site';
  people: number;
  employees: number;
  countedOn: CalendarDate;
  countIsOld: boolean;
}

export type PersonSignal = LongPractice | ThirdPractice | BackAtEmployer;
export type MisuseSignal = PersonSignal | RareHires | ShareAtSite;

/** A kind as it stands in an address, or null where it is none. */
export function misuseKindOf(slug: string | undefined): MisuseKind | null {
  return misuseKinds.find((kind) => misuseRules[kind].slug === slug) ?? null;
}

/** The address of a signal's page. */
export function misusePath({ kind, subjectId }: { kind: MisuseKind; subjectId: string }): string {
  return `/varsler/${misuseRules[kind].slug}/${subjectId}`;
}
