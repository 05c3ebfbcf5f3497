import { describe, expect, test } from 'vitest';
import { hireReportActions, hireReportLifecycle, hireReportStatuses } from '~/domain/hire-report';
import { allowedHireReportActions } from './hire-report-actions';
import { roles } from './roles';

/** The whole table, written a second time by hand: status → action → who. */
const unit = ['caseworker', 'unit_lead'];
const expected: Record<string, Record<string, string[]>> = {
  pending: { confirm: unit, reject: unit, withdraw: ['coordinator'] },
  confirmed: {},
  rejected: {},
  withdrawn: {},
};

describe.each(hireReportStatuses)('a %s hire report', (status) => {
  test.each(roles)('%s may do exactly what the table says', (role) => {
    const wanted = hireReportActions.filter((action) => expected[status]?.[action]?.includes(role));
    expect(allowedHireReportActions({ role }, status)).toEqual(wanted);
  });
});

test('every status has its line in the lifecycle', () => {
  expect(Object.keys(hireReportLifecycle).toSorted()).toEqual([...hireReportStatuses].toSorted());
});
