import { describe, expect, test } from 'vitest';
import { placementActions, placementLifecycle, placementStatuses, type PlacementFacts } from '~/domain/placement-status';
import { allowedPlacementActions } from './placement-actions';
import { roles } from './roles';

const moment = new Date();
const base = { acceptedAt: null, declinedAt: null, withdrawnAt: null, voidedAt: null, startedOn: null, endedOn: null, endReason: null };
const ended = { startedOn: '2026-01-05', endedOn: '2026-03-01' } as const;

/** Facts that have each status on 30 June 2026. */
const factsOf: Record<(typeof placementStatuses)[number], PlacementFacts> = {
  requested: base,
  declined: { ...base, declinedAt: moment },
  withdrawn: { ...base, withdrawnAt: moment },
  accepted: { ...base, acceptedAt: moment },
  active: { ...base, startedOn: '2026-01-05' },
  completed: { ...base, ...ended, endReason: 'completed' },
  hired: { ...base, ...ended, endReason: 'hired' },
  ended_by_candidate: { ...base, ...ended, endReason: 'ended_by_candidate' },
  ended_by_supplier: { ...base, ...ended, endReason: 'ended_by_supplier' },
  ended_by_unit: { ...base, ...ended, endReason: 'ended_by_unit' },
  voided: { ...base, voidedAt: moment },
};

/** The whole table, written a second time by hand: status → action → who. */
const unit = ['caseworker', 'unit_lead'];
const both = [...unit, 'coordinator'];
const expected: Record<string, Record<string, string[]>> = {
  requested: { accept: ['coordinator'], decline: ['coordinator'], withdraw: unit, confirm_protection: unit, void: unit },
  declined: { void: unit },
  withdrawn: { void: unit },
  accepted: { withdraw: unit, name_mentor: ['coordinator'], choose_site: ['coordinator'], start: both, confirm_protection: unit, void: unit },
  active: { name_mentor: ['coordinator'], choose_site: ['coordinator'], end: both, correct_dates: unit, report_hire: ['coordinator'], confirm_protection: unit, void: unit },
  completed: { correct_dates: unit, report_hire: ['coordinator'], confirm_protection: unit, void: unit },
  hired: { correct_dates: unit, report_hire: ['coordinator'], confirm_protection: unit, void: unit },
  ended_by_candidate: { correct_dates: unit, report_hire: ['coordinator'], confirm_protection: unit, void: unit },
  ended_by_supplier: { correct_dates: unit, report_hire: ['coordinator'], confirm_protection: unit, void: unit },
  ended_by_unit: { correct_dates: unit, report_hire: ['coordinator'], confirm_protection: unit, void: unit },
  voided: {},
};

describe.each(placementStatuses)('%s', (status) => {
  test.each(roles)('%s may do exactly what the table says', (role) => {
    const wanted = placementActions.filter((action) => expected[status]?.[action]?.includes(role));
    expect(allowedPlacementActions({ role }, factsOf[status], '2026-06-30').toSorted()).toEqual(wanted.toSorted());
  });
});

test('every status has its line in the lifecycle', () => {
  expect(Object.keys(placementLifecycle).toSorted()).toEqual([...placementStatuses].toSorted());
});
