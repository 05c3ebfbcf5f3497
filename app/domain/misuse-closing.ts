import type { CalendarDate } from './calendar-date';
import { misuseLimits, type MisuseKind, type MisuseSignal } from './misuse-signals';

/** What is kept of a signal that somebody closed: which it was, and what it rested on. */
export interface Closure {
  kind: MisuseKind;
  subjectId: string;
  /** Of a person's signal the placement. */
  placementId: string | null;
  /** Of a site's signal the day on which the employees had been counted. */
  countedOn: CalendarDate | null;
  restedOn: number;
  closedOn: CalendarDate;
}

/**
 * Whether a signal is closed by one of these. It comes back, as a new one, when it rests on something else: a person's on
 * another placement; a site's when more people are there or the employees have been counted again; a supplier's when
 * five more practices have ended and been measured.
 */
export function isClosed(signal: MisuseSignal, closures: readonly Closure[]): boolean {
  return closures.some((closure) => closure.kind === signal.kind && closure.subjectId === signal.subjectId && closes(closure, signal));
}

function closes({ placementId, countedOn, restedOn, closedOn }: Closure, signal: MisuseSignal): boolean {
  switch (signal.kind) {
    case 'supplier_rarely_hires':
      return signal.measuredOn.filter((day) => day > closedOn).length < misuseLimits.backAfterEnded;
    case 'practice_share_at_site':
      return signal.countedOn === countedOn && signal.people <= restedOn;
    default:
      return signal.placementId === placementId;
  }
}

/** What a signal rests on, in short: another text means that it is another signal than the one that somebody read. */
export function basisOf(signal: MisuseSignal): string {
  const which = 'placementId' in signal ? signal.placementId : 'countedOn' in signal ? signal.countedOn : '';
  return `${which} ${signal.restsOn}`;
}
