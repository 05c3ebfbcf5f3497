import { addDays, type CalendarDate } from '~/domain/calendar-date.ts';
import { findingsOf } from './findings.ts';
import { earlier } from './moments.ts';
import { organisations } from './organisations.ts';
import { registrationBefore } from './practice.ts';
import type { Random } from './random.ts';
import { caseworkers } from './staff.ts';
import type { HireReport, Job, Practice, Story } from './story.ts';
import { jobAfter, nextJob } from './work.ts';

const notes = [
  'Vil helst jobbe dagtid.',
  'Har jobbet på hotell i hjemlandet og liker praktisk arbeid.',
  'Ønsker fagbrev som renholdsoperatør på sikt.',
  'Snakker godt norsk, trenger trening i å skrive.',
  'Avtalte ny samtale om to uker.',
  'Har fått godkjent utdanning fra hjemlandet.',
  'Vil bo nær søsken i Fjordvik.',
];

function notesFrom(random: Random, today: CalendarDate, registeredOn: CalendarDate): Story['notes'] {
  const count = random.weighted({ '0': 60, '1': 28, '2': 12 });
  return Array.from({ length: Number(count) }, (_, index) => ({
    on: earlier(addDays(registeredOn, index * 45 + random.between(0, 30)), addDays(today, -1)),
    text: random.pick(notes),
  }));
}

function navShareFrom(random: Random, today: CalendarDate, registeredOn: CalendarDate, jobs: Job[]): Story['navShare'] {
  // NAV grants the subsidies, so it knows those who have one.
  if (!jobs.some(({ subsidies }) => subsidies.length > 0) && !random.chance(0.36)) return null;
  const yesterday = addDays(today, -1);
  return { on: earlier(addDays(registeredOn, random.between(0, 30)), yesterday), endedOn: null };
}

/** Most suppliers report the hire themselves, and the unit confirms it within some days. */
function withHireReport(random: Random, today: CalendarDate, practice: Practice, jobs: Job[]): Practice {
  const first = jobs.find(({ employer }) => employer.orgNumber === organisations[practice.site.supplier].orgNumber);
  if (practice.end?.reason !== 'hired' || practice.hireReport || !first || !random.chance(0.7)) return practice;
  const reportedOn = earlier(addDays(practice.end.on, random.between(0, 6)), addDays(today, -2));
  const report: HireReport = {
    status: 'confirmed',
    form: first.form,
    percent: first.percent,
    startedOn: first.startedOn,
    reportedOn,
    decidedOn: earlier(addDays(reportedOn, random.between(1, 5)), addDays(today, -1)),
    rejectionText: null,
  };
  return { ...practice, hireReport: report };
}

/** A whole story around what is known of it: what is not given is filled in with what usually happens. */
export function buildStory(random: Random, today: CalendarDate, practices: Practice[], given: Partial<Story> = {}): Story {
  const registeredOn = given.registeredOn ?? registrationBefore(random, practices);
  const last = practices.at(-1);
  const led = last && !given.jobs && !last.mistake ? jobAfter(random, today, last) : [];
  const jobs = given.jobs ?? [...led, ...nextJob(random, today, led[0])];
  return {
    registeredOn,
    caseworker: random.weighted(caseworkers),
    protectedAddress: false,
    navShare: navShareFrom(random, today, registeredOn, jobs),
    left: null,
    notes: notesFrom(random, today, registeredOn),
    findings: findingsOf(random, today, practices, jobs),
    ...given,
    jobs,
    practices: practices.map((practice) => withHireReport(random, today, practice, jobs)),
  };
}
