import { describe, expect, test } from 'vitest';
import { endReasons } from '~/domain/placement-status';
import { endReasonsFor } from './end-reasons';
import { may } from './permissions';
import { roles } from './roles';

/** The whole table, written a second time by hand: reason → who may record it. */
const unit = ['caseworker', 'unit_lead'];
const expected: Record<(typeof endReasons)[number], string[]> = {
  completed: [...unit, 'coordinator'],
  hired: [...unit, 'coordinator'],
  ended_by_candidate: [...unit, 'coordinator'],
  ended_by_supplier: [...unit, 'coordinator'],
  ended_by_unit: unit,
};

describe.each(roles)('%s', (role) => {
  test.each(endReasons)('may record the end «%s» exactly where the table says so', (reason) => {
    expect(endReasonsFor({ role }).includes(reason)).toBe(expected[reason].includes(role));
  });

  test('has end reasons exactly where the role may end placements', () => {
    expect(endReasonsFor({ role }).length > 0).toBe(may({ role }, 'placements.end'));
  });
});
