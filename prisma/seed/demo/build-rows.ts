import type { CalendarDate } from '~/domain/calendar-date.ts';
import { addAgreements } from './agreement-rows.ts';
import { addApiTokens } from './api-token-rows.ts';
import { addCandidate } from './candidate-rows.ts';
import { addCommitments } from './commitment-rows.ts';
import { addCosts } from './cost-rows.ts';
import { addEmployerAnswers } from './employer-answer-rows.ts';
import { addEndings } from './ending-rows.ts';
import { addFrame, type Frame } from './frame-rows.ts';
import { addFindings, addHireReport, addJobs } from './job-rows.ts';
import { addMails } from './mail-rows.ts';
import { idMaker } from './moments.ts';
import { addPlaces } from './place-rows.ts';
import { addPlans, stateShares } from './plan-rows.ts';
import { addPlacement } from './placement-rows.ts';
import { addProposals } from './proposal-rows.ts';
import { randomFrom, type Random } from './random.ts';
import { rareStories } from './rare-stories.ts';
import { addSignals } from './report-rows.ts';
import { noRows, type DemoRows } from './rows.ts';
import { DEMO_CASEWORKER } from './staff.ts';
import type { Story } from './story.ts';
import { addTenders } from './tender-rows.ts';
import { addTerms } from './term-rows.ts';
import { addTraining } from './training-rows.ts';
import { usualStories } from './usual-stories.ts';
import { waitingStories } from './waiting-stories.ts';
import { addWatch } from './watch-rows.ts';
import { watchedStories } from './watched-stories.ts';
import { addWishes } from './wish-rows.ts';

const SEED = 20_261_120;

/** Every row of the demo as things stand on `today`; the same for the same day. */
export function demoRows(today: CalendarDate): DemoRows {
  const random = randomFrom(SEED);
  const newId = idMaker(random);
  const rows = noRows();
  const frame = addFrame(rows, today, newId);
  // References count up in the order in which things were registered.
  const stories = [usualStories, waitingStories, rareStories]
    .flatMap((kind) => kind(random, today))
    .sort((one, other) => one.registeredOn.localeCompare(other.registeredOn));
  stories.forEach((story, serial) => addStory(rows, random, { story, serial, today, frame, newId }));
  addSignals(rows, today, frame.memberships.get(DEMO_CASEWORKER));
  addProposals(rows, randomFrom(SEED + 5), { today, frame });
  // Chance of their own, so that what they draw moves nothing else.
  addWishes(rows, randomFrom(SEED + 1), today);
  addPlaces(rows, today, frame, idMaker(randomFrom(SEED + 2)));
  addTraining(rows, today, frame, SEED + 3);
  addEndings(rows, today, frame, SEED + 4);
  addAgreements(rows, today, frame, randomFrom(SEED + 4));
  stateShares(rows, today, frame, randomFrom(SEED + 7));
  addPlans(rows, today, frame, randomFrom(SEED + 8));
  const watched = randomFrom(SEED + 9);
  const newWatchedId = idMaker(watched);
  watchedStories(watched, today).forEach((story, index) =>
    addStory(rows, watched, { story, serial: stories.length + index, today, frame, newId: newWatchedId }),
  );
  addWatch(rows, today, frame, newWatchedId);
  addMails(rows, today, idMaker(randomFrom(SEED + 11)));
  addApiTokens(rows, randomFrom(SEED + 21), { today, frame, newId: idMaker(randomFrom(SEED + 22)) });
  addEmployerAnswers(rows, today, frame, randomFrom(SEED + 6));
  addCommitments(rows, today, frame, idMaker(randomFrom(SEED + 14)));
  addTenders(rows, today, frame, idMaker(randomFrom(SEED + 15)));
  rows.placement.sort((one, other) => Number(one.requestedAt) - Number(other.requestedAt));
  addTerms(rows, today, frame, randomFrom(SEED + 13));
  addCosts(rows, today, frame, randomFrom(SEED + 15), idMaker(randomFrom(SEED + 16)));
  rows.employment.sort((one, other) => Number(one.createdAt) - Number(other.createdAt));
  return rows;
}

interface StoryToAdd {
  story: Story;
  /** Counts from 0 and gives the name. */
  serial: number;
  today: CalendarDate;
  frame: Frame;
  newId: (moment: Date) => string;
}

/** Adds a person with all that has happened. */
function addStory(rows: DemoRows, random: Random, { story, serial, today, frame, newId }: StoryToAdd): void {
  const candidateId = addCandidate(rows, random, { story, serial, frame, newId });
  const aftermath = { story, candidateId, today, frame, newId };
  const jobs = addJobs(rows, random, aftermath);
  for (const practice of story.practices) {
    const placementId = addPlacement(rows, random, { ...aftermath, practice });
    addHireReport(rows, random, { ...aftermath, practice, placementId, jobs });
  }
  addFindings(rows, random, aftermath);
}
