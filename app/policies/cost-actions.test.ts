import { describe, expect, test } from 'vitest';
import { costMeasureActions, costMeasureLifecycle, costMeasureStates } from '~/domain/cost-measure';
import { costStatementActions, costStatementStates } from '~/domain/cost-statement';
import { allowedMeasureActions, allowedStatementActions } from './cost-actions';
import { roles } from './roles';

/** The whole tables, written a second time by hand: state → action → who. */
const supplier = ['coordinator'];
const both = ['coordinator', 'buyer'];
const measures: Record<string, Record<string, string[]>> = {
  planned: { take_into_use: supplier, drop: supplier, document: supplier, comment: both },
  in_place: { end: supplier, document: supplier, comment: both },
  dropped: { comment: both },
  ended: { comment: both },
};
const statements: Record<string, Record<string, string[]>> = {
  draft: { change: supplier, send: supplier },
  submitted: { correct: supplier },
};

describe.each(costMeasureStates)('a %s measure', (state) => {
  describe.each(roles)('and a %s', (role) => {
    test.each(costMeasureActions)('%s is possible exactly where the table says', (action) => {
      expect(allowedMeasureActions({ role }, state).includes(action)).toBe(measures[state]?.[action]?.includes(role) ?? false);
    });
  });
});

describe.each(costStatementStates)('a %s statement', (state) => {
  describe.each(roles)('and a %s', (role) => {
    test.each(costStatementActions)('%s is possible exactly where the table says, and never with an earlier one', (action) => {
      expect(allowedStatementActions({ role }, state, true).includes(action)).toBe(statements[state]?.[action]?.includes(role) ?? false);
      expect(allowedStatementActions({ role }, state, false)).toEqual([]);
    });
  });
});

test('every state has its line in the lifecycle', () => {
  expect(Object.keys(costMeasureLifecycle).toSorted()).toEqual([...costMeasureStates].toSorted());
});
