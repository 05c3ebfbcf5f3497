import { describe, expect, test } from 'vitest';
import { assessmentActions, assessmentState, assessmentStates, type AssessmentAction } from '~/domain/assessment-lifecycle';
import { allowedAssessmentActions } from './assessment-actions';
import { may, type Permission } from './permissions';
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
const permissionOf = {
  read: 'assessments.read',
  write: 'assessments.write',
  correct: 'assessments.write',
  answer: 'assessments.answer',
} as const satisfies Record<AssessmentAction, Permission>;

describe.each(assessmentStates)('where the assessment is %s', (state) => {
  describe.each(roles)('%s', (role) => {
    test.each(assessmentActions)('may %s exactly where the table says so', (action) => {
      expect(allowedAssessmentActions({ role }, state).includes(action)).toBe(expected[state]?.[action]?.includes(role));
    });
  });
});

test.each(roles)('the screens open for %s exactly where the table has something to do there', (role) => {
  for (const action of assessmentActions) {
    const anywhere = assessmentStates.some((state) => allowedAssessmentActions({ role }, state).includes(action));
    expect(may({ role }, permissionOf[action]), action).toBe(anywhere);
  }
});

test('the state is that of the row', () => {
  expect(assessmentState(null)).toBe('none');
  expect(assessmentState({ candidateAnsweredAt: null })).toBe('written');
  expect(assessmentState({ candidateAnsweredAt: new Date() })).toBe('answered');
});
