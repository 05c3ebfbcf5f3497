import { expect, test } from 'vitest';
import type { AgreementState } from './agreement-lifecycle';
import { formerOf, standingOf } from './agreement-standing';

/** Versions in these states, the newest first. */
function versions(...states: Exclude<AgreementState, 'none'>[]) {
  return states.map((state, index) => ({ state, number: states.length - index }));
}

test.each<[ReturnType<typeof versions>, AgreementState, number | undefined]>([
  [versions(), 'none', undefined],
  [versions('draft'), 'draft', 1],
  [versions('in_force', 'replaced'), 'in_force', 2],
  [versions('waiting_for_unit', 'in_force'), 'waiting_for_unit', 2],
  [versions('cancelled', 'in_force'), 'in_force', 1],
  [versions('expired', 'in_force'), 'in_force', 1],
  [versions('expired', 'cancelled'), 'expired', 2],
  [versions('cancelled'), 'cancelled', 1],
])('of %j, the agreement is %s', (all, state, number) => {
  const standing = standingOf(all);
  expect([standing.state, standing.current?.number]).toEqual([state, number]);
});

test('a version changes the one that was in force before it, not drafts that came to nothing', () => {
  const all = versions('draft', 'cancelled', 'in_force', 'replaced', 'cancelled');
  expect(formerOf(all, { number: 5 })?.number).toBe(3);
  expect(formerOf(all, { number: 3 })?.number).toBe(2);
  expect(formerOf(all, { number: 2 })).toBeNull();
});
