import { describe, expect, test } from 'vitest';
import { assessmentActions, assessmentState, assessmentStates } from '~/domain/assessment-lifecycle';
import { allowedAssessmentActions } from './assessment-actions';
import { roles } from './roles';

/** The whole table, written a second time by hand: state → action → who. */
const unit = ['caseworker', 'unit_lead'];
const supplier = ['coordinator', 'mentor'];
const readers = [...unit, 'nav_advisor', ...supplier];
const expected: Record<string, Record<string, string[]>> = {
  none: { read: readers, write: supplier, correct: [], answer: [] },
  written: { read: readers, write: [], correct: supplier, answer: [...unit, ...supplier] },
  answered: { read: readers, write: [], correct: [], answer: [] },
};

describe.each(assessmentStates)('where the assessment is %s', (state) => {
  describe.each(roles)('%s', (role) => {
    test.each(assessmentActions)('may %s exactly where the table says so', (action) => {
      expect(allowedAssessmentActions({ role }, state).includes(action)).toBe(expected[state]?.[action]?.includes(role));
    });
  });
});

test('the state is that of the row', () => {
  expect(assessmentState(null)).toBe('none');
  expect(assessmentState({ candidateAnsweredAt: null })).toBe('written');
  expect(assessmentState({ candidateAnsweredAt: new Date() })).toBe('answered');
});
