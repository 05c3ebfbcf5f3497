import { expect, test } from 'vitest';
import { lanesOf, timelineOf, type JobFacts, type PracticeFacts } from './candidate-timeline';

const practice: PracticeFacts = {
  id: 'p',
  status: 'completed',
  supplierName: 'Ren AS',
  plannedFrom: '2025-01-01',
  plannedTo: '2025-06-30',
  startedOn: '2025-01-15',
  endedOn: '2025-05-31',
};
const job: JobFacts = { id: 'j', employer: 'Ren AS', from: '2025-06-01', to: null, subsidies: [] };
const subsidy = { id: 's', from: '2025-07-01', to: '2025-12-31', percent: 40 } as const;
const shape = (placements: PracticeFacts[], jobs: JobFacts[]) =>
  timelineOf(placements, jobs, '2025-09-01').map(({ kind, stage, from, to }) => [kind, stage, from, to]);

test('practice stands with the days it really lasted, and planned only until it has started', () => {
  expect(shape([practice], [])).toEqual([['practice', 'ended', '2025-01-15', '2025-05-31']]);
  expect(shape([{ ...practice, status: 'active' }], [])).toEqual([['practice', 'active', '2025-01-15', null]]);
  const asked = { ...practice, status: 'requested' as const, startedOn: null, endedOn: null };
  expect(shape([asked], [])).toEqual([['practice', 'planned', '2025-01-01', '2025-06-30']]);
});

test('a request that came to nothing is not on the timeline', () => {
  expect(shape([{ ...practice, status: 'declined', startedOn: null }, { ...practice, status: 'voided' }], [])).toEqual([]);
});

test('a job is cut where a wage subsidy begins and ends', () => {
  expect(shape([], [{ ...job, subsidies: [subsidy] }])).toEqual([
    ['ordinary_job', 'ended', '2025-06-01', '2025-06-30'],
    ['subsidised_job', 'active', '2025-07-01', '2025-12-31'],
    ['ordinary_job', 'planned', '2026-01-01', null],
  ]);
});

test('a job that is subsidised to its last day has no part without subsidy', () => {
  const whole = { ...job, from: subsidy.from, to: subsidy.to, subsidies: [subsidy] };
  expect(shape([], [whole])).toEqual([['subsidised_job', 'active', '2025-07-01', '2025-12-31']]);
});

test('periods that overlap get a row each, and share one where they do not', () => {
  const at = (id: string, from: `2025-${number}-01`, to: `2025-${number}-01` | null) =>
    timelineOf([{ ...practice, id, startedOn: from, endedOn: to }], [], '2026-01-01');
  const periods = [...at('a', '2025-01-01', '2025-04-01'), ...at('b', '2025-03-01', '2025-05-01'), ...at('c', '2025-06-01', null)];
  expect(lanesOf(periods).map((lane) => lane.map(({ id }) => id))).toEqual([['a', 'c'], ['b']]);
});
