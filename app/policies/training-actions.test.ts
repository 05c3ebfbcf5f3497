import { describe, expect, test } from 'vitest';
import { placementStatuses, type PlacementFacts, type PlacementStatus } from '~/domain/placement-status';
import { trainingActions, type TrainingAction } from '~/domain/training-lifecycle';
import { roles } from './roles';
import { allowedTrainingActions } from './training-actions';

const moment = new Date();
const base = { acceptedAt: null, declinedAt: null, withdrawnAt: null, voidedAt: null, startedOn: null, endedOn: null, endReason: null };
const ended = { acceptedAt: moment, startedOn: '2026-01-05', endedOn: '2026-03-01' } as const;

/** Facts that have each status on 30 June 2026. */
const factsOf: Record<PlacementStatus, PlacementFacts> = {
  requested: base,
  declined: { ...base, declinedAt: moment },
  withdrawn: { ...base, withdrawnAt: moment },
  accepted: { ...base, acceptedAt: moment },
  active: { ...base, acceptedAt: moment, startedOn: '2026-01-05' },
  completed: { ...base, ...ended, endReason: 'completed' },
  hired: { ...base, ...ended, endReason: 'hired' },
  ended_by_candidate: { ...base, ...ended, endReason: 'ended_by_candidate' },
  ended_by_supplier: { ...base, ...ended, endReason: 'ended_by_supplier' },
  ended_by_unit: { ...base, ...ended, endReason: 'ended_by_unit' },
  voided: { ...base, voidedAt: moment },
};

/** The whole table a second time, by hand: in which statuses the supplier's people do what. */
const afterStart: PlacementStatus[] = ['active', 'completed', 'hired', 'ended_by_candidate', 'ended_by_supplier', 'ended_by_unit'];
const expected: Record<TrainingAction, { statuses: PlacementStatus[]; withPlan: boolean }> = {
  make_plan: { statuses: ['accepted', ...afterStart], withPlan: false },
  change_plan: { statuses: ['accepted', ...afterStart], withPlan: true },
  set_levels: { statuses: afterStart, withPlan: true },
};

describe.each(placementStatuses)('a training plan of a placement that is %s', (status) => {
  test.each(roles)('%s does what the table says, and nothing else', (role) => {
    for (const action of trainingActions) {
      for (const hasPlan of [true, false]) {
        const { statuses, withPlan } = expected[action];
        const allowed = ['coordinator', 'mentor'].includes(role) && statuses.includes(status) && withPlan === hasPlan;
        const actual = allowedTrainingActions({ role }, factsOf[status], hasPlan, '2026-06-30').includes(action);
        expect(actual, `${action}, ${hasPlan ? 'with' : 'without'} a plan`).toBe(allowed);
      }
    }
  });
});
