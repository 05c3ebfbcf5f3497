import { describe, expect, test } from 'vitest';
import { agreementLifecycle, agreementState, agreementStates, expiresSoon, type AgreementFacts } from './agreement-lifecycle';

const moment = new Date();
const draft: AgreementFacts = {
  sentAt: null,
  candidateApprovedAt: null,
  supplierApprovedAt: null,
  unitApprovedAt: null,
  replacedAt: null,
  cancelledAt: null,
  touchedOn: '2026-06-01',
};
const sent = { ...draft, sentAt: moment };
const approved = { ...sent, candidateApprovedAt: moment, supplierApprovedAt: moment, unitApprovedAt: moment };

test.each<[string, AgreementFacts]>([
  ['draft', draft],
  ['waiting_for_both', sent],
  ['waiting_for_candidate', { ...sent, supplierApprovedAt: moment }],
  ['waiting_for_supplier', { ...sent, candidateApprovedAt: moment }],
  ['waiting_for_unit', { ...sent, candidateApprovedAt: moment, supplierApprovedAt: moment }],
  ['in_force', approved],
  ['replaced', { ...approved, replacedAt: moment }],
  ['cancelled', { ...sent, cancelledAt: moment }],
])('the facts say that a version is %s', (state, facts) => {
  expect(agreementState(facts, '2026-06-02')).toBe(state);
});

describe('an agreement that nobody works on', () => {
  test.each([
    ['2026-08-09', 'draft', false],
    ['2026-08-10', 'draft', true],
    ['2026-08-23', 'draft', true],
    ['2026-08-24', 'expired', false],
  ] as const)('on %s, after 1 June, is %s; it is said beforehand: %s', (on, state, soon) => {
    expect(agreementState(draft, on)).toBe(state);
    expect(expiresSoon(draft, on)).toBe(soon);
  });

  test('expires also while it waits for somebody, but never once it is in force', () => {
    expect(agreementState(sent, '2026-12-01')).toBe('expired');
    expect(agreementState(approved, '2028-12-01')).toBe('in_force');
  });
});

test('every state has its line in the lifecycle', () => {
  expect(Object.keys(agreementLifecycle).toSorted()).toEqual([...agreementStates].toSorted());
});
