import { expect, test } from 'vitest';
import { mayApproveAfter, tenderActions, tenderLifecycle, tenderState, tenderStates, type TenderAction, type TenderFacts, type TenderState } from './tender-lifecycle';

const scored = { scored: 5, won: false };

test.each<[string, TenderFacts, TenderState]>([
  ['without tenderers', { tenderers: [], approved: false }, 'preparing'],
  ['with a part without points', { tenderers: [scored, { scored: 4, won: false }], approved: false }, 'preparing'],
  ['with all points', { tenderers: [scored, scored], approved: false }, 'evaluated'],
  ['approved by another', { tenderers: [scored, scored], approved: true }, 'approved'],
  ['with a winner', { tenderers: [scored, { scored: 5, won: true }], approved: true }, 'awarded'],
  ['approved, but points have gone missing', { tenderers: [{ scored: 3, won: false }], approved: true }, 'preparing'],
])('a tender %s', (_name, facts, state) => {
  expect(tenderState(facts)).toBe(state);
});

/** Each cell of the lifecycle, written down once more. */
const cells: Record<TenderState, Record<TenderAction, boolean>> = {
  preparing: { change: true, add_tenderer: true, remove_tenderer: true, write_answers: true, score: true, approve: false, award: false, carry_over: false },
  evaluated: { change: true, add_tenderer: true, remove_tenderer: true, write_answers: true, score: true, approve: true, award: false, carry_over: false },
  approved: { change: true, add_tenderer: true, remove_tenderer: true, write_answers: true, score: true, approve: false, award: true, carry_over: false },
  awarded: { change: false, add_tenderer: false, remove_tenderer: false, write_answers: false, score: false, approve: false, award: false, carry_over: true },
};
test.each(tenderStates.flatMap((state) => tenderActions.map((action) => [state, action] as const)))('%s: %s', (state, action) => {
  expect(tenderLifecycle[state].includes(action)).toBe(cells[state][action]);
});

test('who gave the last points or changed anything last does not approve; another person does', () => {
  const last = { scoredById: 'kari', changedById: 'ola' };
  expect(mayApproveAfter('kari', last)).toBe(false);
  expect(mayApproveAfter('ola', last)).toBe(false);
  expect(mayApproveAfter('siri', last)).toBe(true);
});
