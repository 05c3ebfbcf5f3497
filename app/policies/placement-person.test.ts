import { describe, expect, test } from 'vitest';
import type { PlacementFacts } from '~/domain/placement-status';
import { seesPerson } from './placement-person';

const moment = new Date();
const requested: PlacementFacts = {
  acceptedAt: null,
  declinedAt: null,
  withdrawnAt: null,
  voidedAt: null,
  startedOn: null,
  endedOn: null,
  endReason: null,
};
const ended = { ...requested, startedOn: '2026-01-05', endedOn: '2026-03-01', endReason: 'completed' } as const;
const suppliers = ['coordinator', 'mentor'] as const;
const followers = ['caseworker', 'unit_lead', 'nav_advisor'] as const;

describe.each(suppliers)('a %s', (role) => {
  test('sees the person on the 40th day after the end and not on the 41st', () => {
    expect(seesPerson({ role }, ended, '2026-04-10')).toBe(true);
    expect(seesPerson({ role }, ended, '2026-04-11')).toBe(false);
  });

  test.each(['declinedAt', 'withdrawnAt', 'voidedAt'] as const)('does not see the person once %s is set', (fact) => {
    expect(seesPerson({ role }, { ...requested, [fact]: moment }, '2026-01-01')).toBe(false);
  });

  test('sees the person while it is asked for, agreed or running', () => {
    for (const facts of [requested, { ...requested, acceptedAt: moment }, { ...requested, startedOn: '2026-01-05' as const }]) {
      expect(seesPerson({ role }, facts, '2030-01-01')).toBe(true);
    }
  });
});

test.each(followers)('a %s sees the person of every placement in scope', (role) => {
  for (const fact of ['declinedAt', 'withdrawnAt', 'voidedAt'] as const) {
    expect(seesPerson({ role }, { ...ended, [fact]: moment }, '2030-01-01')).toBe(true);
  }
});
