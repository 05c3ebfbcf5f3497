import { expect, test } from 'vitest';
import { nextStepOf, type NextStepFacts } from './candidate-next-step';

const on = '2026-06-01';
const nothing: NextStepFacts = { hasLeft: false, placements: [], hasJobNow: false, hasHadJob: false, resultsDue: [] };
const place = (given: Partial<NextStepFacts['placements'][number]>) => ({
  ...{ id: 'p', status: 'active' as const, plannedFrom: null, plannedTo: null, hireReported: false },
  ...given,
});
const step = (given: Partial<NextStepFacts>) => nextStepOf({ ...nothing, ...given }, on)?.kind ?? null;

test('somebody without a place and without a job needs a place', () => {
  expect(step({})).toBe('request_placement');
  expect(step({ placements: [place({ status: 'declined' })] })).toBe('request_placement');
  expect(step({ hasJobNow: true, hasHadJob: true })).toBeNull();
});

test('nothing waits while practice goes on within its plan', () => {
  expect(step({ placements: [place({ plannedTo: '2026-06-01' })] })).toBeNull();
  expect(step({ placements: [place({ plannedTo: '2026-05-31' })] })).toBe('register_end');
});

test('a request waits for its answer, and an accepted place for its start', () => {
  expect(step({ placements: [place({ status: 'requested' })] })).toBe('await_answer');
  expect(step({ placements: [place({ status: 'accepted', plannedFrom: '2026-06-01' })] })).toBe('register_start');
  expect(step({ placements: [place({ status: 'accepted', plannedFrom: '2026-06-02' })] })).toBeNull();
});

test('a supplier’s report of a hire goes before everything else', () => {
  const placements = [place({ hireReported: true })];
  expect(step({ placements, resultsDue: ['2026-05-01'] })).toBe('decide_hire_report');
});

test('a result that is due names its measuring date', () => {
  expect(nextStepOf({ ...nothing, resultsDue: ['2026-05-01'] }, on)).toEqual({ kind: 'record_result', statusDate: '2026-05-01' });
});

test('practice that ended in a job asks for the job once', () => {
  expect(step({ placements: [place({ status: 'hired' })] })).toBe('register_employment');
  expect(step({ placements: [place({ status: 'hired' })], hasHadJob: true })).toBe('request_placement');
});

test('a request for somebody who has left the target group is to be withdrawn', () => {
  expect(step({ hasLeft: true, placements: [place({ status: 'requested' })] })).toBe('withdraw_request');
});

test('nobody who has left the target group is given a new place or a result', () => {
  expect(step({ hasLeft: true, resultsDue: ['2026-05-01'] })).toBeNull();
});
