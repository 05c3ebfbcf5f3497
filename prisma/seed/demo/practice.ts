import { addDays, type CalendarDate } from '~/domain/calendar-date.ts';
import type { Department, EndDetail, EndReason } from '~/platform/generated/prisma/enums.ts';
import { earlier, later, workday } from './moments.ts';
import type { Site } from './organisations.ts';
import type { Random } from './random.ts';
import { DEMO_MENTOR, mentorsOf } from './staff.ts';
import type { End, Practice } from './story.ts';

const departments = { cleaning: 70, maintenance: 11, it: 6, finance: 6, other: 7 };

const needs = [
  'Må levere i barnehagen før klokka 8.',
  'Har norskkurs tirsdag og torsdag ettermiddag.',
  'Er uten førerkort og reiser med buss.',
  'Trenger beskjeder både muntlig og skriftlig.',
  'Vil gjerne ha en fast person å spørre.',
];

/** The details that go with a reason, and how often. */
const details: Readonly<Record<EndReason, Partial<Record<EndDetail | 'none', number>>>> = {
  completed: { none: 1 },
  hired: { none: 1 },
  ended_by_candidate: { job_elsewhere: 34, education: 22, ill: 18, moved: 8, did_not_show_up: 8, other: 10 },
  ended_by_supplier: { did_not_show_up: 40, cooperation_ended: 45, other: 15 },
  ended_by_unit: { other_measure: 35, needs_other_help: 35, education: 15, cooperation_ended: 15 },
};

const otherEndings: Readonly<Partial<Record<EndReason, string>>> = {
  ended_by_candidate: 'Fant ut at renhold ikke passet.',
  ended_by_supplier: 'Bygget ble stengt for ombygging.',
};

/** An end with a detail that fits its reason. */
export function endFor(random: Random, on: CalendarDate, reason: EndReason): End {
  const drawn = random.weighted<EndDetail | 'none'>(details[reason]);
  const text = drawn === 'other' ? (otherEndings[reason] ?? null) : null;
  return { on, reason, detail: drawn === 'none' ? null : drawn, text };
}

/** A request that nobody has answered. `weeks` is how long the practice is meant to last. */
export function request(
  random: Random,
  site: Site,
  { requestedOn, plannedFrom, weeks }: { requestedOn: CalendarDate; plannedFrom: CalendarDate; weeks: number },
): Practice {
  return {
    site,
    department: random.weighted<Department>(departments),
    requestedOn,
    plannedFrom,
    plannedTo: addDays(plannedFrom, weeks * 7 - 3),
    sharedNeeds: random.chance(0.4) ? random.pick(needs) : null,
    protectionProcedure: null,
    answer: { kind: 'none' },
    mentor: null,
    startedOn: null,
    end: null,
    certificates: [],
    hireReport: null,
    mistake: null,
  };
}

/** A practice that the supplier has said yes to and that has not begun. */
export function accepted(
  random: Random,
  site: Site,
  planned: { requestedOn: CalendarDate; plannedFrom: CalendarDate; weeks: number },
): Practice {
  const on = workday(addDays(planned.requestedOn, random.between(1, 8)));
  return { ...request(random, site, planned), answer: { kind: 'accepted', on }, mentor: random.pick(mentorsOf[site.supplier]) };
}

/** A practice that began on `startedOn` and is meant to last `weeks`, with no end yet. */
export function begun(random: Random, site: Site, startedOn: CalendarDate, weeks: number): Practice {
  const requestedOn = workday(addDays(startedOn, -random.between(16, 42)));
  return { ...accepted(random, site, { requestedOn, plannedFrom: startedOn, weeks }), startedOn };
}

const titles: Readonly<Record<Department, string>> = {
  cleaning: 'Kompetansebevis i renhold',
  maintenance: 'Kompetansebevis i vaktmesterarbeid',
  it: 'Kompetansebevis i IT-støtte',
  finance: 'Kompetansebevis i lønn og regnskap',
  other: 'Kompetansebevis i kantinearbeid',
};

export function certificateTitle(department: Department): string {
  return titles[department];
}

/** `practice` with its end, and with the certificate that most who complete get. */
export function ended(random: Random, today: CalendarDate, practice: Practice, end: End): Practice {
  const earned = end.reason === 'completed' || end.reason === 'hired';
  const issuedOn = workday(addDays(end.on, random.between(0, 20)));
  const certificates = earned && random.chance(0.7) && issuedOn < today ? [{ issuedOn, withdrawnOn: null }] : [];
  const mentor = practice.site.supplier === 'eksempelrent' && random.chance(0.25) ? DEMO_MENTOR : practice.mentor;
  return { ...practice, end, certificates, mentor };
}

const reasons: Readonly<Record<EndReason, number>> = {
  completed: 38, hired: 34, ended_by_candidate: 12, ended_by_supplier: 7, ended_by_unit: 9,
};

/** A practice as it mostly goes: it runs to its planned end or breaks off, or is still going on. */
export function usual(random: Random, today: CalendarDate, site: Site, startedOn: CalendarDate): Practice {
  const weeks = random.between(10, 26);
  const practice = begun(random, site, startedOn, weeks);
  const reason = random.weighted(reasons);
  const end =
    reason === 'completed' || reason === 'hired'
      ? addDays(practice.plannedTo, random.pick([-7, 0, 0, 0, 0, 7]))
      : workday(addDays(startedOn, random.between(9, weeks * 7 - 14)));
  if (end < today) return ended(random, today, practice, endFor(random, end, reason));
  return { ...practice, plannedTo: later(practice.plannedTo, addDays(today, random.between(10, 80))) };
}

/** The day on which everything about a story begins: some weeks before the first request. */
export function registrationBefore(random: Random, practices: Practice[]): CalendarDate {
  const first = practices.map(({ requestedOn }) => requestedOn).reduce(earlier);
  return addDays(first, -random.between(2, 40));
}
