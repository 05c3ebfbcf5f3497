import { expect, test } from 'vitest';
import { changedTerms, driftedTerms, type AgreementTerms } from './agreement-terms';

const terms: AgreementTerms = {
  goal: 'job_here',
  goalText: null,
  tasks: 'Daglig renhold',
  training: 'Metoder og HMS',
  followUpRhythm: 'every_two_weeks',
  startsOn: '2026-03-02',
  endsOn: '2026-08-31',
  daysPerWeek: 5,
  hoursPerWeek: 30,
  mentorId: 'mentor-1',
};

test('two versions differ in the terms that were changed, in the order of the agreement', () => {
  expect(changedTerms(terms, terms)).toEqual([]);
  expect(changedTerms(terms, { ...terms, hoursPerWeek: 22.5, tasks: 'Hovedrenhold' })).toEqual(['tasks', 'hoursPerWeek']);
});

test('a placement has drifted from the agreement where it says something else, not where it says nothing', () => {
  const { goal, startsOn, endsOn, daysPerWeek, hoursPerWeek, mentorId } = terms;
  const same = { goal, startsOn, endsOn, daysPerWeek, hoursPerWeek, mentorId };
  expect(driftedTerms(terms, same)).toEqual([]);
  expect(driftedTerms(terms, { ...same, endsOn: '2026-10-30', hoursPerWeek: null })).toEqual(['endsOn']);
});
