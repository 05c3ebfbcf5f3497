import { describe, expect, test } from 'vitest';
import { certificateActions, certificateState, certificateStates } from '~/domain/certificate-lifecycle';
import { allowedCertificateActions } from './certificate-actions';
import { may, type Permission } from './permissions';
import { roles } from './roles';

/** The whole table, written a second time by hand: state → action → who. */
const unit = ['caseworker', 'unit_lead'];
const readers = [...unit, 'nav_advisor', 'coordinator', 'mentor'];
const expected: Record<string, Record<string, string[]>> = {
  none: { read: readers, issue: ['coordinator'], withdraw: [] },
  valid: { read: readers, issue: [], withdraw: [...unit, 'coordinator'] },
  withdrawn: { read: readers, issue: ['coordinator'], withdraw: [] },
};
const permissionOf = { read: 'certificates.read', issue: 'certificates.issue', withdraw: 'certificates.withdraw' } as const satisfies Record<string, Permission>;

describe.each(certificateStates)('where the certificate is %s', (state) => {
  describe.each(roles)('%s', (role) => {
    test.each(certificateActions)('may %s exactly where the table says so', (action) => {
      expect(allowedCertificateActions({ role }, state).includes(action)).toBe(expected[state]?.[action]?.includes(role));
    });
  });
});

test.each(roles)('the screens open for %s exactly where the table has something to do there', (role) => {
  for (const action of certificateActions) {
    const anywhere = certificateStates.some((state) => allowedCertificateActions({ role }, state).includes(action));
    expect(may({ role }, permissionOf[action]), action).toBe(anywhere);
  }
});

test('the state is that of the one in force, else of those taken back', () => {
  expect(certificateState([])).toBe('none');
  expect(certificateState([{ withdrawnOn: '2026-01-01' }])).toBe('withdrawn');
  expect(certificateState([{ withdrawnOn: '2026-01-01' }, { withdrawnOn: null }])).toBe('valid');
});
