import { expect, test } from 'vitest';
import type { PlacementStatus } from './placement-status';
import { placementStatuses } from './placement-status';
import { endsNow, possibleKinds, proposalKinds, type Terms, type Wanted } from './proposal';
import { faultInProposal } from './proposal-rules';

const terms: Terms = {
  status: 'active',
  startsOn: '2026-01-12',
  plannedTo: '2026-06-30',
  endedOn: null,
  daysPerWeek: 3,
  hoursPerWeek: 18,
  department: 'cleaning',
  mentorId: 'one',
};
const nothing: Wanted = {
  endsOn: null, daysPerWeek: null, hoursPerWeek: null, endReason: null, endDetail: null, department: null, mentorId: null,
};
const on = '2026-05-04';
const codeOf = (kind: (typeof proposalKinds)[number], wanted: Partial<Wanted>, more: Partial<Terms> = {}) =>
  faultInProposal({ kind, reason: 'Grunn', wanted: { ...nothing, ...wanted } }, { ...terms, ...more }, on)?.code ?? null;

test('only what is accepted or runs can be changed, and only what runs can end', () => {
  const open: PlacementStatus[] = ['accepted', 'active'];
  for (const status of placementStatuses) {
    const kinds = possibleKinds({ ...terms, status });
    expect(kinds, status).toEqual(open.includes(status) ? proposalKinds.filter((kind) => status === 'active' || kind !== 'end') : []);
  }
});

test('where the last day is registered, nobody proposes another one', () => {
  expect(possibleKinds({ ...terms, endedOn: '2026-06-01' })).toEqual(['change_hours', 'change_department', 'change_mentor']);
});

test('without a planned end there is nothing to extend', () => {
  expect(possibleKinds({ ...terms, plannedTo: null })).not.toContain('extend');
});

test('an extension is later than now and at most 18 months in all', () => {
  expect(codeOf('extend', { endsOn: '2026-06-30' })).toBe('not_later_than_now');
  expect(codeOf('extend', { endsOn: '2026-07-01' })).toBeNull();
  expect(codeOf('extend', { endsOn: '2027-07-11' })).toBeNull();
  expect(codeOf('extend', { endsOn: '2027-07-12' })).toBe('practice_too_long');
});

test('a shortening is earlier than now and no day that is over', () => {
  expect(codeOf('shorten', { endsOn: '2026-06-30' })).toBe('not_earlier_than_now');
  expect(codeOf('shorten', { endsOn: '2026-06-29' })).toBeNull();
  expect(codeOf('shorten', { endsOn: on })).toBeNull();
  expect(codeOf('shorten', { endsOn: '2026-05-03' })).toBe('in_the_past');
});

test('an end needs its reason, and its detail where it was broken off', () => {
  expect(codeOf('end', { endsOn: on })).toBe('choose_one');
  expect(codeOf('end', { endsOn: on, endReason: 'ended_by_candidate' })).toBe('choose_one');
  expect(codeOf('end', { endsOn: on, endReason: 'completed', endDetail: 'ill' })).toBe('detail_without_break');
  expect(codeOf('end', { endsOn: on, endReason: 'ended_by_candidate', endDetail: 'other' })).toBeNull();
  expect(codeOf('end', { endsOn: '2026-01-11', endReason: 'completed' })).toBe('before_start');
});

test('an end beyond the planned one is an extension, unless the planned one is over', () => {
  expect(codeOf('end', { endsOn: '2026-07-01', endReason: 'completed' })).toBe('end_after_planned');
  expect(codeOf('end', { endsOn: on, endReason: 'completed' }, { plannedTo: '2026-03-31' })).toBeNull();
});

test('a proposal changes something', () => {
  expect(codeOf('change_hours', { daysPerWeek: 3, hoursPerWeek: 18 })).toBe('already_so');
  expect(codeOf('change_hours', { daysPerWeek: 3, hoursPerWeek: 20 })).toBeNull();
  expect(codeOf('change_department', { department: 'cleaning' })).toBe('already_so');
  expect(codeOf('change_mentor', { mentorId: 'one' })).toBe('already_so');
  expect(codeOf('change_mentor', { mentorId: 'two' })).toBeNull();
});

test('an end whose day has come ends the practice, one to come moves the planned end', () => {
  expect([endsNow(on, on), endsNow('2026-05-05', on), endsNow(null, on)]).toEqual([true, false, false]);
});
