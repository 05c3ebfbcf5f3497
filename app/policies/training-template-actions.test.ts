import { describe, expect, test } from 'vitest';
import { templateActions, templateStates } from '~/domain/training-template-lifecycle';
import { roles } from './roles';
import { allowedTemplateActions } from './training-template-actions';

const rows = { in_use: { withdrawnAt: null }, withdrawn: { withdrawnAt: new Date() } };
/** The whole table a second time, by hand: what a coordinator does with a template in each state. */
const expected = { in_use: ['change', 'withdraw'], withdrawn: ['restore'] };

describe.each(templateStates)('a training template that is %s', (state) => {
  describe.each(roles)('%s', (role) => {
    test.each(templateActions)('may %s exactly where the table says so', (action) => {
      const allowed = role === 'coordinator' && expected[state].includes(action);
      expect(allowedTemplateActions({ role }, rows[state]).includes(action)).toBe(allowed);
    });
  });
});
