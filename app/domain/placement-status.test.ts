import { describe, expect, test } from 'vitest';
import { endReasons, placementStatus, type PlacementFacts } from './placement-status';

const on = '2026-06-30';
const asked: PlacementFacts = {
  acceptedAt: null,
  declinedAt: null,
  withdrawnAt: null,
  voidedAt: null,
  startedOn: null,
  endedOn: null,
  endReason: null,
};
const moment = new Date('2026-01-01T10:00:00Z');

describe('the status is derived from facts and dates', () => {
  test.each([
    ['requested', {}],
    ['declined', { declinedAt: moment }],
    ['withdrawn', { withdrawnAt: moment }],
    ['withdrawn', { acceptedAt: moment, withdrawnAt: moment }],
    ['accepted', { acceptedAt: moment }],
    ['accepted', { acceptedAt: moment, startedOn: '2026-07-01' as const }],
    ['active', { acceptedAt: moment, startedOn: '2026-06-30' as const }],
    ['active', { startedOn: '2026-01-05' as const }],
    ['active', { startedOn: '2026-01-05' as const, endedOn: '2026-07-01' as const, endReason: 'hired' as const }],
    ['voided', { startedOn: '2026-01-05' as const, voidedAt: moment }],
  ])('%s: %j', (status, facts) => {
    expect(placementStatus({ ...asked, ...facts }, on)).toBe(status);
  });

  test.each(endReasons)('an ended placement has its end reason as status: %s', (endReason) => {
    const facts = { ...asked, acceptedAt: moment, startedOn: '2026-01-05', endedOn: '2026-06-30', endReason } as const;
    expect(placementStatus(facts, on)).toBe(endReason);
  });
});
