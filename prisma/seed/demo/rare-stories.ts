// What happens to few, and must be there to be seen: a portal is judged by these.
import { addDays, addMonths, type CalendarDate } from '~/domain/calendar-date.ts';
import type { DeclineReason, LeftReason } from '~/platform/generated/prisma/enums.ts';
import { buildStory } from './build-story.ts';
import { workday } from './moments.ts';
import type { Site } from './organisations.ts';
import { begun, ended, endFor, request, usual } from './practice.ts';
import type { Random } from './random.ts';
import { DEMO_CASEWORKER, DEMO_MENTOR } from './staff.ts';
import type { Practice, Story } from './story.ts';

const MAIN: Site = { contract: 'schools', supplier: 'eksempelrent' };
const BELOW: Site = { contract: 'schools', supplier: 'proveblank' };
const HEALTH: Site = { contract: 'health', supplier: 'demorens' };
const HEALTH_BELOW: Site = { contract: 'health', supplier: 'oppdiktet' };

/** Two practices so far apart that each is a course of its own, and two so near that they are one. */
function twoPractices(random: Random, today: CalendarDate): Story[] {
  const apart = [25, 22, 20, 18, 16, 14, 12].map((monthsAgo, index) => ({
    monthsAgo, days: random.between(75, 150), first: index % 2 === 0 ? MAIN : HEALTH, then: index % 2 === 0 ? MAIN : HEALTH,
  }));
  const joined = [23, 19, 15, 9].map((monthsAgo, index) => ({
    monthsAgo, days: random.between(5, 45), first: index % 2 === 0 ? MAIN : HEALTH, then: index % 2 === 0 ? BELOW : HEALTH_BELOW,
  }));
  return [...apart, ...joined].map(({ monthsAgo, days, first, then }) => {
    const practice = begun(random, first, workday(addMonths(today, -monthsAgo)), 12);
    const broken = ended(random, today, practice, endFor(random, addDays(practice.plannedFrom, random.between(40, 80)), 'ended_by_unit'));
    const endedOn = broken.end?.on ?? practice.plannedTo;
    return buildStory(random, today, [broken, usual(random, today, then, workday(addDays(endedOn, days)))]);
  });
}

/** People of whom no result can be measured from some day on. */
function leftTheTargetGroup(random: Random, today: CalendarDate): Story[] {
  const left: [number, number, LeftReason][] = [
    [24, 2, 'moved_municipality'], [20, 5, 'moved_abroad'], [17, 9, 'moved_municipality'], [14, 4, 'died'], [11, 3, 'other'],
  ];
  return left.map(([monthsAgo, monthsLater, reason], index) => {
    const practice = begun(random, index % 2 === 0 ? MAIN : HEALTH, workday(addMonths(today, -monthsAgo)), 14);
    const over = ended(random, today, practice, endFor(random, practice.plannedTo, 'completed'));
    const on = addMonths(practice.plannedTo, monthsLater);
    const story = buildStory(random, today, [over], { jobs: [], left: { on, reason } });
    return { ...story, findings: story.findings.filter(({ registeredOn }) => registeredOn <= on) };
  });
}

/** A first request that came to nothing, for every reason there is, and then a place after all. */
function refusedFirst(random: Random, today: CalendarDate): Story[] {
  const refusals: [number, DeclineReason | 'withdrawn'][] = [
    [21, 'no_place'], [13, 'language_level'], [7, 'mobility'], [5, 'other'], [10, 'withdrawn'], [3, 'withdrawn'],
  ];
  return refusals.map(([monthsAgo, reason], index) => {
    const requestedOn = addMonths(today, -monthsAgo);
    const asked = request(random, index % 2 === 0 ? MAIN : HEALTH, {
      requestedOn, plannedFrom: workday(addDays(requestedOn, 25)), weeks: 14,
    });
    const on = addDays(requestedOn, random.between(2, 9));
    const text = reason === 'other' ? 'Vi bytter lokaler i denne perioden.' : null;
    const refused: Practice = {
      ...asked,
      answer: reason === 'withdrawn' ? { kind: 'withdrawn', on } : { kind: 'declined', on, reason, text },
    };
    const then = usual(random, today, index % 2 === 0 ? HEALTH : MAIN, workday(addDays(requestedOn, 62)));
    return buildStory(random, today, [refused, then]);
  });
}

/** People whose address is protected: one of the demo caseworker's in practice, one of a colleague's not yet. */
function protectedAddresses(random: Random, today: CalendarDate): Story[] {
  const practice = begun(random, MAIN, workday(addDays(today, -45)), 16);
  const protectionProcedure = 'Presenteres med fornavn. All kontakt går gjennom veilederen.';
  const notes = [{ on: addDays(today, -70), text: 'Avtalt med lederen hos leverandøren hvem som får vite om adressesperren.' }];
  const shown = { protectedAddress: true, navShare: null, jobs: [], findings: [], notes };
  return [
    buildStory(random, today, [{ ...practice, protectionProcedure, sharedNeeds: null, mentor: DEMO_MENTOR }], {
      ...shown, caseworker: DEMO_CASEWORKER,
    }),
    buildStory(random, today, [], { ...shown, notes: [], caseworker: 'veileder2', registeredOn: addDays(today, -20) }),
  ];
}

/** Things that were put right later: a practice on the wrong person, a certificate made anew, a hire that was none. */
function putRight(random: Random, today: CalendarDate): Story[] {
  const wrong = begun(random, MAIN, workday(addMonths(today, -6)), 12);
  const mistake = 'Ble registrert på feil kandidat.';
  const practice = begun(random, HEALTH, workday(addMonths(today, -10)), 14);
  const over = { ...practice, end: endFor(random, practice.plannedTo, 'completed') };
  const [first, second] = [addDays(practice.plannedTo, 5), addDays(practice.plannedTo, 12)];
  const reported = begun(random, MAIN, workday(addMonths(today, -9)), 14);
  const rejected: Practice = {
    ...ended(random, today, reported, endFor(random, reported.plannedTo, 'completed')),
    hireReport: {
      status: 'rejected', form: 'temporary', percent: 50, startedOn: addDays(reported.plannedTo, 7),
      reportedOn: addDays(reported.plannedTo, 2), decidedOn: addDays(reported.plannedTo, 6),
      rejectionText: 'Kandidaten sier at det gjaldt enkelte vakter, og at det ikke ble noen avtale.',
    },
  };
  return [
    buildStory(random, today, [{ ...wrong, mistake }], { jobs: [], findings: [] }),
    buildStory(random, today, [
      { ...over, certificates: [{ issuedOn: first, withdrawnOn: second }, { issuedOn: second, withdrawnOn: null }] },
    ]),
    buildStory(random, today, [rejected], { jobs: [] }),
  ];
}

/** Newly registered people for whom no place has been asked for. */
function newlyRegistered(random: Random, today: CalendarDate): Story[] {
  return [3, 6, 11, 17, 25, 38].map((daysAgo, index) =>
    buildStory(random, today, [], {
      registeredOn: addDays(today, -daysAgo), jobs: [], ...(index === 5 ? { caseworker: null } : { caseworker: DEMO_CASEWORKER }),
    }),
  );
}

export function rareStories(random: Random, today: CalendarDate): Story[] {
  return [twoPractices, leftTheTargetGroup, refusedFirst, protectedAddresses, putRight, newlyRegistered].flatMap((stories) =>
    stories(random, today),
  );
}
