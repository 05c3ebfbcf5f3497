import { describe, expect, test } from 'vitest';
import { proposalActions, proposalLifecycle, proposalStatuses } from '~/domain/proposal-lifecycle';
import { allowedProposalActions } from './proposal-actions';
import { roles } from './roles';

/** The whole table, written a second time by hand: status → action → who. */
const unit = ['caseworker', 'unit_lead'];
const supplier = ['coordinator', 'mentor'];
const expected: Record<string, Record<string, string[]>> = {
  pending: { approve: unit, reject: unit, withdraw: supplier, replace: supplier },
  approved: {},
  rejected: {},
  withdrawn: {},
  replaced: {},
};

describe.each(proposalStatuses)('a %s proposal', (status) => {
  describe.each(roles)('and a %s', (role) => {
    test.each(proposalActions)('%s is possible exactly where the table says', (action) => {
      const wanted = expected[status]?.[action]?.includes(role) ?? false;
      expect(allowedProposalActions({ role }, status).includes(action)).toBe(wanted);
    });
  });
});

test('every status has its line in the lifecycle', () => {
  expect(Object.keys(proposalLifecycle).toSorted()).toEqual([...proposalStatuses].toSorted());
});
