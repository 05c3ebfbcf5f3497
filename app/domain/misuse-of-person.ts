import { addMonths, type CalendarDate } from './calendar-date';
import { coursesOf } from './courses';
import { misuseLimits, type BackAtEmployer, type LongPractice, type PersonSignal, type ThirdPractice } from './misuse-signals';
import { LONGEST_PRACTICE } from './practice-length';
import { unbrokenSince } from './unbroken-practice';

/** A placement that has started and was not registered by mistake. */
export interface Practice {
  id: string;
  contractId: string;
  supplierId: string;
  supplierOrgNumber: string | null;
  startedOn: CalendarDate;
  endedOn: CalendarDate | null;
}

/** An employment that was not registered by mistake. */
export interface Job {
  employerOrgNumber: string;
  employerName: string | null;
  startedOn: CalendarDate;
  endedOn: CalendarDate | null;
}

export interface PersonFacts {
  candidateId: string;
  /** Whoever has left the target group is in nobody's practice. */
  leftOn: CalendarDate | null;
  practices: readonly Practice[];
  jobs: readonly Job[];
}

/** The signals about one person as things stand on a date; the facts of later days do not exist yet. */
export function signalsOfPerson(facts: PersonFacts, on: CalendarDate): PersonSignal[] {
  if (facts.leftOn && facts.leftOn <= on) return [];
  const practices = facts.practices.filter(({ startedOn }) => startedOn <= on).toSorted(byStart);
  const jobs = facts.jobs.filter(({ startedOn }) => startedOn <= on);
  const known = { ...facts, practices, jobs };
  return [longPractice(known, on), backAtEmployer(known, on), thirdPractice(known, on)].filter((signal) => signal !== null);
}

/**
 * Practice that runs and has lasted beyond 6 or 12 months without a break (`unbrokenSince`), with whichever suppliers:
 * somebody who is moved on is unpaid all the same.
 */
function longPractice({ candidateId, practices }: PersonFacts, on: CalendarDate): LongPractice | null {
  const running = practices.filter(({ endedOn }) => endedOn === null || endedOn > on);
  const from = running.map(({ startedOn }) => unbrokenSince(startedOn, practices)).toSorted()[0];
  const first = practices.find(({ startedOn }) => startedOn === from);
  if (!from || !first) return null;
  const [long, veryLong] = [addMonths(from, misuseLimits.longPractice), addMonths(from, misuseLimits.veryLongPractice)];
  if (on < long) return null;
  const held = on < veryLong ? ({ kind: 'practice_over_6_months', since: long } as const) : ({ kind: 'practice_over_12_months', since: veryLong } as const);
  return { ...held, subjectId: candidateId, restsOn: 1, placementId: first.id, from, endsBy: addMonths(from, LONGEST_PRACTICE) };
}

/**
 * The third practice, or a later one, of somebody who has had no job since the first began. Placements of one course with
 * the same supplier on the same contract (figures.md, «Course») are one practice: a change of mentor, site or hours that
 * is registered as a new placement is no new practice, and neither is one that goes on after a break of up to 60 days.
 */
function thirdPractice({ candidateId, practices, jobs }: PersonFacts, on: CalendarDate): ThirdPractice | null {
  const courses = byPlace(practices)
    .flatMap((group) => coursesOf(group.map(({ startedOn, endedOn }) => ({ from: startedOn, to: endedOn }))).map((course) => ({ course, group })))
    .toSorted((one, other) => one.course.start.localeCompare(other.course.start));
  const [first, latest] = [courses[0], courses.at(-1)];
  if (!first || !latest || courses.length < misuseLimits.practicesWithoutHire) return null;
  if (jobs.some(({ startedOn }) => startedOn >= first.course.start) || !isToldOf(latest.course.exit, on)) return null;
  const begun = latest.group.find(({ startedOn }) => startedOn === latest.course.start);
  if (!begun) return null;
  return { kind: 'third_practice_without_hire', subjectId: candidateId, restsOn: courses.length, placementId: begun.id, since: begun.startedOn };
}

/** The practices with each supplier on each contract. */
function byPlace(practices: readonly Practice[]): Practice[][] {
  const groups = new Map<string, Practice[]>();
  for (const practice of practices) {
    const place = `${practice.contractId} ${practice.supplierId}`;
    groups.set(place, [...(groups.get(place) ?? []), practice]);
  }
  return [...groups.values()];
}

/** A practice with a supplier in whose employment the same person had already been when it began. */
function backAtEmployer({ candidateId, practices, jobs }: PersonFacts, on: CalendarDate): BackAtEmployer | null {
  for (const { id, supplierOrgNumber, startedOn, endedOn } of practices.toReversed()) {
    const job = jobs.find((one) => one.employerOrgNumber === supplierOrgNumber && one.startedOn < startedOn);
    if (!job || !isToldOf(endedOn, on)) continue;
    const employed = { employerName: job.employerName ?? job.employerOrgNumber, employedFrom: job.startedOn, employedTo: job.endedOn };
    return { kind: 'back_in_practice_at_employer', subjectId: candidateId, restsOn: 1, placementId: id, since: startedOn, ...employed };
  }
  return null;
}

/** Whether a practice that ended on `end` runs on a date, or ended so lately that something can still be done. */
function isToldOf(end: CalendarDate | null, on: CalendarDate): boolean {
  return end === null || addMonths(end, misuseLimits.toldOfAfterEnd) >= on;
}

function byStart(one: Practice, other: Practice): number {
  return one.startedOn.localeCompare(other.startedOn) || one.id.localeCompare(other.id);
}
