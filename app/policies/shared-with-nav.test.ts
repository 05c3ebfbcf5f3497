import { expect, test } from 'vitest';
import { seenByNav } from './shared-with-nav';

test('NAV is told to see all that follows a person but what the unit keeps to itself', () => {
  const { seen, unseen } = seenByNav();
  expect(unseen).toEqual(['notes', 'contacts', 'hire_reports']);
  expect(seen).toContain('plan');
  expect(seen).toContain('jobs');
});
