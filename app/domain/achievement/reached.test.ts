import { expect, test } from 'vitest';
import type { CommitmentKind } from '../commitment/commitment-kinds';
import type { Results } from '../figures/shares';
import type { PublishedFigures, PublishedResult } from '../release/published-figures';
import { reachedInFigures } from './reached-in-figures';
import { reachedInRelease } from './reached-in-release';
import type { Reached } from './reached';

const none = { form: 'none' } as const;
const exact: PublishedResult = { form: 'exact', measuredBy: '2026-06-30', cohort: 20, ordinary: 9, subsidised: 4 };
const band: PublishedResult = {
  ...{ form: 'band', measuredBy: '2026-03-31', cohort: 11 },
  ...{ inJob: 'from_50_to_75', ordinary: null, subsidised: null },
};

function published(six: PublishedResult, twelve: PublishedResult): { periodEnd: '2026-09-30'; figures: PublishedFigures } {
  const volume = { onDate: 7, duringPeriod: 40, started: 41, ended: 30, capacity: null, hired: 12, certificates: 21 };
  const nothing = { contractsShown: null, training: null, places: null, departments: null };
  return { periodEnd: '2026-09-30', figures: { clock: 'exit', volume, results: { '6': six, '12': twelve }, ...nothing } };
}

const started = '2025-01-01';
const release = (kind: CommitmentKind, six: PublishedResult = exact, twelve: PublishedResult = none) =>
  reachedInRelease(kind, published(six, twelve), started);

test.each<[CommitmentKind, Reached]>([
  ['places_per_year', { form: 'amount', count: 41, on: '2026-09-30' }],
  ['people_hired', { form: 'amount', count: 12, on: '2026-09-30' }],
  ['certificate_share', { form: 'share', from: 21, to: 21, of: 30, band: null, on: '2026-09-30' }],
  ['ordinary_6', { form: 'share', from: 9, to: 9, of: 20, band: null, on: '2026-06-30' }],
  ['in_job_6', { form: 'share', from: 13, to: 13, of: 20, band: null, on: '2026-06-30' }],
  ['ordinary_12', { form: 'too_few' }],
  ['in_job_12', { form: 'too_few' }],
  ['days_to_ordinary_job', { form: 'never_published' }],
  ['training_weeks', { form: 'no_figure' }],
  ['follow_up_meetings', { form: 'no_figure' }],
  ['candidates_per_mentor', { form: 'no_figure' }],
  ['own', { form: 'no_figure' }],
])('in a release %s is read from its own figure', (kind, reached) => {
  expect(release(kind)).toEqual(reached);
});

test('of a band every count in it is possible, and a split that is not published is too few', () => {
  // 50 to 75 % of 11 is 6, 7 or 8 people.
  expect(release('in_job_6', band)).toEqual({ form: 'share', from: 6, to: 8, of: 11, band: 'from_50_to_75', on: '2026-03-31' });
  expect(release('ordinary_6', band)).toEqual({ form: 'too_few' });
});

test('before anybody can have been measured it is too early, afterwards too few, and without a release it waits', () => {
  expect(reachedInRelease('ordinary_6', published(none, none), '2026-04-01')).toEqual({ form: 'nobody_yet' });
  expect(reachedInRelease('ordinary_6', published(none, none), '2026-03-30')).toEqual({ form: 'too_few' });
  expect(reachedInRelease('ordinary_6', null, started)).toEqual({ form: 'awaits_release' });
  expect(reachedInRelease('days_to_ordinary_job', null, started)).toEqual({ form: 'never_published' });
});

const results = (cohort: number, ordinary: number, subsidised: number) => ({ cohort, ordinary, subsidised }) as Results;
const figures: Parameters<typeof reachedInFigures>[1]['figures'] = {
  asOf: '2026-11-20',
  inPractice: { onDate: 7, duringPeriod: 40, started: 41, ended: { completed: 20, hired: 4, ended_by_candidate: 3, ended_by_supplier: 2, ended_by_unit: 1 } },
  employed: { 6: results(20, 9, 4), 12: results(0, 0, 0) },
  timeToPaidWork: { any: { courses: 40, events: 20, medianDays: 150 }, ordinary: { courses: 40, events: 15, medianDays: 230 } },
  hires: { people: 12, withSupplier: 8, elsewhere: 4, employments: 13, byForm: { permanent: 9, temporary: 3, substitute: 1 }, partTime: 2, subsidisedAtStart: 5 },
  certificates: { issued: 33, completed: 24, completedWithCertificate: 21 },
};
const curves = { any: [], ordinary: [{ days: 310, atRisk: 4, events: 1, survival: 0.4 }] };
const exactly = (kind: CommitmentKind, changed: Partial<typeof figures> = {}) => reachedInFigures(kind, { figures: { ...figures, ...changed }, curves });

test.each<[CommitmentKind, Reached]>([
  ['places_per_year', { form: 'amount', count: 41, on: '2026-11-20' }],
  ['people_hired', { form: 'amount', count: 12, on: '2026-11-20' }],
  ['in_job_6', { form: 'share', from: 13, to: 13, of: 20, band: null, on: '2026-11-20' }],
  ['ordinary_12', { form: 'nobody_yet' }],
  ['days_to_ordinary_job', { form: 'days', median: 230, passedBy: 310, on: '2026-11-20' }],
  ['own', { form: 'no_figure' }],
])('in exact figures %s is read from its own figure', (kind, reached) => {
  expect(exactly(kind)).toEqual(reached);
});

test('certificates are held against all that ended, and never pass them', () => {
  expect(exactly('certificate_share')).toMatchObject({ from: 30, to: 30, of: 30 });
  expect(exactly('certificate_share', { certificates: { issued: 21, completed: 24, completedWithCertificate: 21 } })).toMatchObject({ from: 21, of: 30 });
});

test('nobody has begun: the days to a job are too early', () => {
  const nobody = { courses: 0, events: 0, medianDays: null };
  expect(exactly('days_to_ordinary_job', { timeToPaidWork: { any: nobody, ordinary: nobody } })).toEqual({ form: 'nobody_yet' });
});
