import { describe, expect, test } from 'vitest';
import { agreementActions, agreementStates } from '~/domain/agreement-lifecycle';
import { placementStatuses } from '~/domain/placement-status';
import { allowedAgreementActions } from './agreement-actions';
import { roles } from './roles';

/** The whole table, written a second time by hand: state → action → who. */
const unit = ['caseworker', 'unit_lead'];
const both = [...unit, 'coordinator'];
const expected: Record<string, Record<string, string[]>> = {
  none: { write: both },
  draft: { edit: both, send: both, cancel: both },
  waiting_for_both: { approve_for_candidate: both, approve_for_supplier: both, cancel: both },
  waiting_for_candidate: { approve_for_candidate: both, cancel: both },
  waiting_for_supplier: { approve_for_supplier: both, cancel: both },
  waiting_for_unit: { approve_for_unit: unit, cancel: both },
  in_force: { write: both },
  replaced: {},
  cancelled: { write: both },
  expired: { write: both },
};

describe.each(agreementStates)('an agreement that is %s', (state) => {
  describe.each(roles)('and a %s', (role) => {
    test.each(agreementActions)('%s is possible exactly where the table says', (action) => {
      const wanted = expected[state]?.[action]?.includes(role) ?? false;
      expect(allowedAgreementActions({ role }, state, 'active').includes(action)).toBe(wanted);
    });
  });
});

test('an agreement is made for placements that are accepted or run, and for no others', () => {
  const made = placementStatuses.filter((status) =>
    agreementStates.some((state) => roles.some((role) => allowedAgreementActions({ role }, state, status).length > 0)),
  );
  expect(made).toEqual(['accepted', 'active']);
});
