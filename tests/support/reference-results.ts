/** Results to find out and how firm they are, plain and slow, from the rules alone: what the portal is compared with. */
import { addDays, addMonths, daysBetween, type CalendarDate } from '~/domain/calendar-date';
import type { Clock } from '~/domain/figures/definitions';
import type { FigureFacts, FollowUp, FollowUpStatus } from './figure-facts';
import { clockStarts, coursesOf, knownAt, nearestAnswer, outcomeAt, type Known } from './reference-figures';

/** A decision in the evening of `on`; answers are given at noon, so one of the same day came before it. */
export interface ReferenceDecision {
  candidate: string;
  measuredOn: CalendarDate;
  status: FollowUpStatus;
  on: CalendarDate;
}
export interface Measured {
  candidate: string;
  measuredOn: CalendarDate;
}

/** Every measuring date of everybody who was still in the target group on it, contract by contract. */
export function measuredBy(facts: FigureFacts, clocks: ReadonlyMap<string, Clock>, asOf: CalendarDate): Measured[] {
  const known = knownAt(facts, asOf);
  return facts.contracts.flatMap((contract) => {
    const courses = coursesOf(known.placements.filter((row) => row.contract === contract));
    return clockStarts(known, courses, clocks.get(contract) ?? 'exit').flatMap(({ candidate, t0 }) =>
      [6, 12].flatMap((months) => {
        const measuredOn = addMonths(t0, months);
        const leftOn = known.leftOn.get(candidate) ?? null;
        return leftOn !== null && leftOn <= measuredOn ? [] : [{ candidate, measuredOn }];
      }));
  });
}

/** The results that are asked for on a day and lack an answer, once for each person and measuring date. */
export function referenceDue(facts: FigureFacts, clocks: ReadonlyMap<string, Clock>, on: CalendarDate): string[] {
  const { followUps } = knownAt(facts, on);
  const due = measuredBy(facts, clocks, on).filter(({ candidate, measuredOn }) =>
    addDays(measuredOn, -14) <= on
    && !followUps.some((row) => row.candidate === candidate && Math.abs(daysBetween(row.statusDate, measuredOn)) <= 31));
  return [...new Set(due.map(named))].sort();
}

/** Those about which sources differ and nobody has decided. */
export function referenceConflicts(
  facts: FigureFacts, clocks: ReadonlyMap<string, Clock>, decisions: readonly ReferenceDecision[], on: CalendarDate,
): string[] {
  const known = knownAt(facts, on);
  const open = measuredBy(facts, clocks, on).filter((one) =>
    addDays(one.measuredOn, -14) <= on && referenceStanding(known, decisions, on, one) === 'conflicting');
  return [...new Set(open.map(named))].sort();
}

export const named = ({ candidate, measuredOn }: Measured) => `${candidate} ${measuredOn}`;

/** How firm one result is, of what is known on a day. */
export function referenceStanding(
  known: Known, decisions: readonly ReferenceDecision[], on: CalendarDate, { candidate, measuredOn }: Measured,
): 'confirmed' | 'single' | 'conflicting' | 'unknown' {
  const deciding = nearestAnswer(known.followUps, candidate, measuredOn);
  if (!deciding) return outcomeAt(known, candidate, measuredOn) === 'unknown' ? 'unknown' : 'single';
  if (deciding.status === 'unreachable') return 'unknown';
  const reached = known.followUps.filter((row) => row.status !== 'unreachable');
  const words: FollowUp[] = [];
  for (const source of ['unit', 'nav', 'supplier', 'candidate']) {
    const word = nearestAnswer(reached.filter((row) => row.source === source), candidate, measuredOn);
    if (word) words.push(word);
  }
  const unlike = words.filter((word) => word.status !== words[0]?.status);
  const decision = decisions
    .filter((row) => row.candidate === candidate && row.measuredOn === measuredOn && row.on <= on)
    .sort((a, b) => daysBetween(b.on, a.on)).at(-1);
  const contradicted = words.some((word) => decision && word.registeredOn > decision.on && word.status !== decision.status);
  if (unlike.length > 0 && (!decision || contradicted)) return 'conflicting';
  return words.filter((word) => word.status === deciding.status).length > 1 ? 'confirmed' : 'single';
}
