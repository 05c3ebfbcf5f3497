import { describe, expect, test } from 'vitest';
import { reportActions, reportStates } from '~/domain/periodic-report/report-lifecycle';
import { allowedReportActions } from './periodic-report-actions';
import { roles } from './roles';

/** The whole table, written a second time by hand: state → action → who. */
const expected: Record<string, Record<string, string>> = {
  none: { write: 'coordinator' },
  draft: { write: 'coordinator', send: 'coordinator' },
  sent: { approve: 'buyer', return: 'buyer' },
  returned: { write: 'coordinator', send: 'coordinator' },
  approved: {},
};

describe.each(reportStates)('a report that is %s', (state) => {
  describe.each(roles)('and a %s', (role) => {
    test.each(reportActions)('%s is possible exactly where the table says', (action) => {
      expect(allowedReportActions({ role }, state).includes(action)).toBe(expected[state]?.[action] === role);
    });
  });
});
