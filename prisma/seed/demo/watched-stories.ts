// What the signals against misuse are there for; one story for each kind about a person, and a supplier that rarely hires.
import { addDays, addMonths, type CalendarDate } from '~/domain/calendar-date.ts';
import { buildStory } from './build-story.ts';
import { workday } from './moments.ts';
import { organisations, type Site } from './organisations.ts';
import { begun, ended, endFor } from './practice.ts';
import type { Random } from './random.ts';
import { DEMO_CASEWORKER } from './staff.ts';
import type { Job, Practice, Story } from './story.ts';

const BELOW: Site = { contract: 'schools', supplier: 'proveblank' };
const HEALTH: Site = { contract: 'health', supplier: 'demorens' };
const RARELY_HIRING: Site = { contract: 'health', supplier: 'oppdiktet' };

const plain = { navShare: null, findings: [], notes: [] };

/** A practice at the supplier that rarely hires, which ended as planned and led to nothing. */
function inVain(random: Random, today: CalendarDate, monthsAgo: number): Practice {
  const practice = begun(random, RARELY_HIRING, workday(addMonths(today, -monthsAgo)), 10);
  return ended(random, today, practice, endFor(random, practice.plannedTo, 'completed'));
}

export function watchedStories(random: Random, today: CalendarDate): Story[] {
  const running = (site: Site, startedOn: CalendarDate, weeks: number) => begun(random, site, workday(startedOn), weeks);
  const job: Job = {
    ...{ employer: organisations.proveblank, form: 'temporary', percent: 60, subsidies: [] },
    ...{ startedOn: addMonths(today, -9), endedOn: addMonths(today, -3) },
  };
  return [
    buildStory(random, today, [running(HEALTH, addDays(addMonths(today, -13), 2), 70)], { ...plain, jobs: [], caseworker: DEMO_CASEWORKER }),
    buildStory(random, today, [running(HEALTH, addMonths(today, -7), 45)], { ...plain, jobs: [], caseworker: 'veileder2' }),
    buildStory(random, today, [inVain(random, today, 19), inVain(random, today, 12), running(BELOW, addDays(today, -24), 14)], {
      ...{ ...plain, jobs: [], caseworker: 'veileder3' },
    }),
    buildStory(random, today, [running(BELOW, addDays(today, -17), 12)], { ...plain, jobs: [job], caseworker: DEMO_CASEWORKER }),
    buildStory(random, today, [inVain(random, today, 15)], { ...plain, jobs: [], caseworker: 'veileder2' }),
    buildStory(random, today, [inVain(random, today, 9)], { ...plain, jobs: [], caseworker: DEMO_CASEWORKER }),
  ];
}
