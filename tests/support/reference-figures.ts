/** The key figures once more, plain and slow, written from figures.md alone: what the SQL is compared with. */
import { addDays, addMonths, daysBetween, type CalendarDate } from '~/domain/calendar-date';
import type { Clock, Outcome } from '~/domain/figures/definitions';
import { medianDays, type Spell } from './reference-survival';
import type { Certificate, Employment, FigureFacts, FollowUp, FollowUpStatus, Placement } from './figure-facts';

export interface ReferenceArguments {
  contract: string | null;
  supplier: string | null;
  clock: Clock;
  asOf: CalendarDate;
  from: CalendarDate;
  to: CalendarDate;
}
export interface Course {
  candidate: string;
  start: CalendarDate;
  exit: CalendarDate | null;
}

const SOURCES = ['unit', 'nav', 'supplier', 'candidate'];
const OUTCOME: Record<FollowUpStatus, Outcome> = {
  ordinary: 'ordinary', subsidised: 'subsidised', in_practice: 'inPractice', education: 'education',
  not_employed: 'notEmployed', unreachable: 'unknown',
};

const covers = (period: { from: CalendarDate; to: CalendarDate | null }, day: CalendarDate) =>
  period.from <= day && (period.to === null || day <= period.to);
const people = (rows: { candidate: string }[]) => new Set(rows.map((row) => row.candidate)).size;

/** The facts that exist on a date, ends after it forgotten (figures.md, «Dates»). */
export function knownAt(facts: FigureFacts, asOf: CalendarDate) {
  const end = (date: CalendarDate | null) => (date !== null && date <= asOf ? date : null);
  const placements = facts.placements
    .filter((row) => !row.voided && row.startedOn !== null && row.startedOn <= asOf)
    .map((row) => ({ ...row, from: row.startedOn as CalendarDate, to: end(row.endedOn) }));
  const employments = facts.employments
    .filter((row) => !row.voided && row.startedOn <= asOf)
    .map((row) => ({
      ...row, from: row.startedOn, to: end(row.endedOn),
      subsidies: facts.subsidies.filter((s) => s.employment === row.id && !s.voided && s.from <= asOf),
    }));
  const followUps = facts.followUps.filter((row) => !row.voided && row.registeredOn <= asOf);
  const certificates = facts.certificates.filter(
    (row) => row.issuedOn <= asOf && !(row.withdrawnOn !== null && row.withdrawnOn <= asOf));
  const leftOn = new Map(facts.candidates.map((row) => [row.id, row.leftOn]));
  return { placements, employments, followUps, certificates, leftOn };
}
export type Known = ReturnType<typeof knownAt>;
type Job = Known['employments'][number];

export function coursesOf(placements: Known['placements']): Course[] {
  const courses: Course[] = [];
  const current = new Map<string, Course>();
  for (const row of [...placements].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))) {
    const course = current.get(row.candidate);
    if (course && (course.exit === null || daysBetween(course.exit, row.from) <= 60)) {
      if (course.exit !== null && (row.to === null || row.to > course.exit)) course.exit = row.to;
      continue;
    }
    const started = { candidate: row.candidate, start: row.from, exit: row.to };
    current.set(row.candidate, started);
    courses.push(started);
  }
  return courses;
}

function jobsAfter(known: Known, course: Course): Job[] {
  return known.employments.filter((job) => job.candidate === course.candidate && job.from >= course.start);
}

const earliest = (days: CalendarDate[]) => [...days].sort()[0] ?? null;

/** Walks day by day; ends at the as-of date because nothing later can be an event. */
function firstDayWithoutSubsidy(job: Job, asOf: CalendarDate): CalendarDate[] {
  for (let day = job.from; day <= asOf && covers(job, day); day = addDays(day, 1)) {
    const today = day;
    if (!job.subsidies.some((subsidy) => covers(subsidy, today))) return [day];
  }
  return [];
}

export function nearestAnswer(followUps: FollowUp[], candidate: string, m: CalendarDate): FollowUp | undefined {
  const distance = (row: FollowUp) => Math.abs(daysBetween(m, row.statusDate));
  return followUps
    .filter((row) => row.candidate === candidate && distance(row) <= 31)
    .sort((a, b) => distance(a) - distance(b)
      || daysBetween(a.statusDate, b.statusDate)
      || daysBetween(a.registeredOn, b.registeredOn)
      || SOURCES.indexOf(a.source) - SOURCES.indexOf(b.source))[0];
}

export function outcomeAt(known: Known, candidate: string, m: CalendarDate): Outcome {
  const answer = nearestAnswer(known.followUps, candidate, m);
  if (answer) return OUTCOME[answer.status];
  const jobs = known.employments.filter((job) => job.candidate === candidate && covers(job, m));
  if (jobs.some((job) => !job.subsidies.some((subsidy) => covers(subsidy, m)))) return 'ordinary';
  if (jobs.length > 0) return 'subsidised';
  return known.placements.some((row) => row.candidate === candidate && covers(row, m)) ? 'inPractice' : 'unknown';
}

export function clockStarts(known: Known, courses: Course[], clock: Clock): { candidate: string; t0: CalendarDate }[] {
  const starts = courses.flatMap((course) => {
    const t0 = clock === 'exit' ? course.exit
      : clock === 'start' ? course.start
      : earliest(jobsAfter(known, course).map((job) => job.from));
    return t0 === null ? [] : [{ candidate: course.candidate, t0 }];
  });
  if (clock !== 'hire') return starts;
  return [...new Map(starts.map((unit) => [`${unit.candidate} ${unit.t0}`, unit])).values()];
}

function employed(known: Known, courses: Course[], args: ReferenceArguments, horizon: number) {
  const counts = { cohort: 0, pending: 0, excluded: 0, ordinary: 0, subsidised: 0, inPractice: 0, education: 0,
    notEmployed: 0, unknown: 0 };
  for (const { candidate, t0 } of clockStarts(known, courses, args.clock)) {
    const m = addMonths(t0, horizon);
    const leftOn = known.leftOn.get(candidate) ?? null;
    if (m > args.asOf) counts.pending += 1;
    else if (m < args.from || m > args.to) continue;
    else if (leftOn !== null && leftOn <= m) counts.excluded += 1;
    else {
      counts.cohort += 1;
      counts[outcomeAt(known, candidate, m)] += 1;
    }
  }
  const of = (count: number) => (counts.cohort === 0 ? null : count / counts.cohort);
  return {
    ...counts,
    share: of(counts.ordinary + counts.subsidised), shareOrdinary: of(counts.ordinary),
    shareSubsidised: of(counts.subsidised), shareUpper: of(counts.ordinary + counts.subsidised + counts.unknown),
    coverage: counts.cohort === 0 ? null : 1 - counts.unknown / counts.cohort,
  };
}

function timeToWork(known: Known, courses: Course[], asOf: CalendarDate, daysOf: (job: Job) => CalendarDate[]) {
  const spells = courses.map((course): Spell => {
    const leftOn = known.leftOn.get(course.candidate) ?? null;
    const last = leftOn !== null && leftOn < asOf ? leftOn : asOf;
    const event = earliest(jobsAfter(known, course).flatMap(daysOf));
    return event !== null && event <= last
      ? { days: daysBetween(course.start, event), event: true }
      : { days: daysBetween(course.start, last), event: false };
  });
  return { courses: spells.length, events: spells.filter((spell) => spell.event).length, medianDays: medianDays(spells) };
}

function hires(known: Known, scope: Known['placements'], hired: Employment[]) {
  const rows = hired.flatMap((job) => {
    const before = scope.filter((row) => row.candidate === job.candidate && row.from <= job.startedOn);
    return before.length === 0 ? [] : [{ ...job, own: before.some((row) => row.supplier === job.employer) }];
  });
  const form = (name: string) => rows.filter((job) => job.form === name).length;
  const withSupplier = people(rows.filter((job) => job.own));
  const subsidised = (id: string, day: CalendarDate) =>
    known.employments.some((job) => job.id === id && job.subsidies.some((subsidy) => covers(subsidy, day)));
  return {
    people: people(rows), withSupplier, elsewhere: people(rows) - withSupplier, employments: rows.length,
    byForm: { permanent: form('permanent'), temporary: form('temporary'), substitute: form('substitute') },
    partTime: rows.filter((job) => job.percent < 100).length,
    subsidisedAtStart: rows.filter((job) => subsidised(job.id, job.startedOn)).length,
  };
}

function certificates(rows: Certificate[], scope: Placement[], ended: Placement[], inPeriod: (day: CalendarDate) => boolean) {
  const ids = new Set(scope.map((row) => row.id));
  const withOne = new Set(rows.map((row) => row.placement));
  const completed = ended.filter((row) => row.endReason === 'completed' || row.endReason === 'hired');
  return {
    issued: rows.filter((row) => ids.has(row.placement) && inPeriod(row.issuedOn)).length,
    completed: completed.length,
    completedWithCertificate: completed.filter((row) => withOne.has(row.id)).length,
  };
}

/** The JSON of figures.md for plain facts. */
export function referenceFigures(facts: FigureFacts, args: ReferenceArguments) {
  const { asOf, from } = args;
  const known = knownAt(facts, asOf);
  const last = args.to < asOf ? args.to : asOf;
  const inPeriod = (day: CalendarDate) => from <= day && day <= last;
  const scope = known.placements.filter((row) =>
    (args.contract === null || row.contract === args.contract) && (args.supplier === null || row.supplier === args.supplier));
  const ended = scope.filter((row) => row.to !== null && inPeriod(row.to));
  const courses = coursesOf(scope);
  const inTime = courses.filter((course) => inPeriod(course.start));
  const reason = (name: string) => ended.filter((row) => row.endReason === name).length;
  return {
    definitionsVersion: 1, scope: { contract: args.contract, supplier: args.supplier }, clock: args.clock,
    asOf, from, to: args.to,
    inPractice: {
      onDate: people(scope.filter((row) => covers(row, last))),
      duringPeriod: people(scope.filter((row) => row.from <= last && (row.to === null || row.to >= from))),
      started: scope.filter((row) => inPeriod(row.from)).length,
      ended: { completed: reason('completed'), hired: reason('hired'), ended_by_candidate: reason('ended_by_candidate'),
        ended_by_supplier: reason('ended_by_supplier'), ended_by_unit: reason('ended_by_unit') },
    },
    employed: { '6': employed(known, courses, args, 6), '12': employed(known, courses, args, 12) },
    timeToPaidWork: {
      any: timeToWork(known, inTime, asOf, (job) => [job.from]),
      ordinary: timeToWork(known, inTime, asOf, (job) => firstDayWithoutSubsidy(job, asOf)),
    },
    hires: hires(known, scope, known.employments.filter((job) => inPeriod(job.startedOn))),
    certificates: certificates(known.certificates, scope, ended, inPeriod),
  };
}
