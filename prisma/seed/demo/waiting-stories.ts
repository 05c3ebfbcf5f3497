// What waits for somebody today: requests, starts, ends, reports of hires, results and subsidies that run out.
import { addDays, addMonths, type CalendarDate } from '~/domain/calendar-date.ts';
import { buildStory } from './build-story.ts';
import { workday } from './moments.ts';
import { organisations, type Site } from './organisations.ts';
import { accepted, begun, ended, endFor, request } from './practice.ts';
import type { Random } from './random.ts';
import { DEMO_CASEWORKER, DEMO_MENTOR } from './staff.ts';
import type { HireReport, Practice, Story } from './story.ts';
import { job, subsidiesFrom } from './work.ts';

const MAIN: Site = { contract: 'schools', supplier: 'eksempelrent' };
const BELOW: Site = { contract: 'schools', supplier: 'proveblank' };
const HEALTH: Site = { contract: 'health', supplier: 'demorens' };
const OFFICES: Site = { contract: 'offices', supplier: 'tenkt' };

/** Those whose waiting shows on the demo caseworker's start page. */
const own = { caseworker: DEMO_CASEWORKER } as const;

function openRequests(random: Random, today: CalendarDate): Story[] {
  const sent: [Site, number][] = [
    [MAIN, 33], [MAIN, 18], [MAIN, 8], [MAIN, 5], [MAIN, 2], [MAIN, 1], [BELOW, 12], [HEALTH, 24], [HEALTH, 3], [OFFICES, 4],
  ];
  return sent.map(([site, daysAgo], index) => {
    const plannedFrom = workday(addDays(today, random.between(7, 35)));
    const open = request(random, site, { requestedOn: addDays(today, -daysAgo), plannedFrom, weeks: random.between(10, 20) });
    return buildStory(random, today, [open], { jobs: [], ...(index % 2 === 0 && own) });
  });
}

function waitingToStart(random: Random, today: CalendarDate): Story[] {
  const planned: [Site, number, string | null][] = [
    [MAIN, 0, DEMO_MENTOR], [MAIN, -6, 'mentor2'], [MAIN, 4, null], [HEALTH, -2, 'mentor4'], [HEALTH, 10, null],
  ];
  return planned.map(([site, days, mentor], index) => {
    const plannedFrom = addDays(today, days);
    const requestedOn = addDays(today, -random.between(21, 40));
    const practice = accepted(random, site, { requestedOn, plannedFrom, weeks: random.between(10, 20) });
    return buildStory(random, today, [{ ...practice, mentor }], { jobs: [], ...(index < 4 && own) });
  });
}

/** Practices that still run although their planned end is past, or that are to end this week. */
function waitingToEnd(random: Random, today: CalendarDate): Story[] {
  const planned: [Site, number, string][] = [
    [MAIN, -4, DEMO_MENTOR], [MAIN, -20, 'mentor2'], [HEALTH, -9, 'mentor5'],
    [MAIN, 2, DEMO_MENTOR], [HEALTH, 3, 'mentor4'], [BELOW, 1, 'mentor3'],
  ];
  return planned.map(([site, days, mentor], index) => {
    const plannedTo = addDays(today, days);
    const practice = begun(random, site, workday(addDays(plannedTo, -random.between(90, 130))), 12);
    return buildStory(random, today, [{ ...practice, plannedTo, mentor }], { jobs: [], ...(index % 2 === 0 && own) });
  });
}

/** Results whose 6 or 12 months fall in these weeks, and that nobody has asked for. */
function resultsDue(random: Random, today: CalendarDate): Story[] {
  const due: [Site, 6 | 12, number][] = [
    [MAIN, 6, -12], [MAIN, 6, -3], [HEALTH, 6, 2], [MAIN, 12, -19], [HEALTH, 12, -5], [MAIN, 12, 4],
  ];
  return due.map(([site, months, days], index) => {
    const endedOn = addMonths(addDays(today, days), -months);
    const practice = begun(random, site, workday(addDays(endedOn, -random.between(80, 140))), 15);
    const reason = random.pick(['completed', 'hired', 'ended_by_unit'] as const);
    const over = ended(random, today, practice, endFor(random, endedOn, reason));
    return buildStory(random, today, [over], { findings: [], ...(index % 2 === 0 && own) });
  });
}

function reported(today: CalendarDate, startsIn: number, daysAgo: number, form: HireReport['form']): HireReport {
  const startedOn = workday(addDays(today, startsIn));
  const reportedOn = addDays(today, -daysAgo);
  return { status: 'pending', form, percent: 80, startedOn, reportedOn, decidedOn: null, rejectionText: null };
}

/** Hires that suppliers have reported and that no caseworker has confirmed. */
function hireReports(random: Random, today: CalendarDate): Story[] {
  const over = (site: Site, daysAgo: number, hireReport: HireReport): Practice => {
    const endedOn = addDays(today, -daysAgo);
    const practice = begun(random, site, workday(addDays(endedOn, -random.between(90, 150))), 16);
    return { ...ended(random, today, practice, endFor(random, endedOn, 'hired')), hireReport };
  };
  const active = begun(random, HEALTH, workday(addDays(today, -80)), 16);
  const practices = [
    over(MAIN, 6, reported(today, -4, 5, 'permanent')),
    over(BELOW, 15, reported(today, -12, 9, 'temporary')),
    { ...active, hireReport: reported(today, -1, 1, 'substitute') },
  ];
  return practices.map((practice) => buildStory(random, today, [practice], { ...own, jobs: [], findings: [] }));
}

/** Subsidised jobs whose subsidy runs out within 60 days, and ones where it just did. */
function subsidiesEnding(random: Random, today: CalendarDate): Story[] {
  return [12, 30, 55, -10, -40].map((days, index) => {
    const startedOn = addMonths(addDays(today, days), -6);
    const practice = begun(random, index % 2 === 0 ? MAIN : HEALTH, workday(addDays(startedOn, -120)), 16);
    const over = ended(random, today, practice, endFor(random, addDays(startedOn, -3), 'hired'));
    const employer = organisations[practice.site.supplier];
    const given = job(random, today, startedOn, { employer, subsidised: 0 });
    const subsidised = { ...given, endedOn: null, subsidies: subsidiesFrom(startedOn, 6) };
    return buildStory(random, today, [over], { jobs: [subsidised], ...(index < 2 && own) });
  });
}

/** The candidates with something that waits, of whom the demo's caseworker, coordinator and mentor have their part. */
export function waitingStories(random: Random, today: CalendarDate): Story[] {
  return [openRequests, waitingToStart, waitingToEnd, resultsDue, hireReports, subsidiesEnding].flatMap((stories) =>
    stories(random, today),
  );
}
