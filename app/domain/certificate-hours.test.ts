import { parseWithZod } from '@conform-to/zod/v4';
import { expect, test } from 'vitest';
import { suggestedHours } from './certificate-hours';
import { issueValues } from './certificate-values';

const reached = { reached: true };
const missing = { reached: false };

test('a certificate suggests the plan’s hours only for a module whose aims are all reached', () => {
  expect(suggestedHours({ hours: 16, aims: [reached, reached] })).toBe(16);
  expect(suggestedHours({ hours: 16, aims: [reached, missing] })).toBeNull();
  expect(suggestedHours({ hours: 16, aims: [] })).toBeNull();
});

test('hours left empty are asked for at their own module, and 0 hours may be meant', () => {
  const form = new FormData();
  form.set('title', 'Renhold');
  form.append('aims', '01a1fb47-43ff-7daa-b68a-dc281e990622');
  for (const id of ['e950704b-f9a2-420f-8782-4743586071ab', '276eb4d6-2f7e-4995-96e4-7d6a679d9b09']) form.append('modules', id);
  for (const hours of ['24', '']) form.append('hours', hours);
  expect(Object.keys(parseWithZod(form, { schema: issueValues }).reply().error ?? {})).toEqual(['hours[1]']);
  form.delete('hours');
  for (const hours of ['24', '0']) form.append('hours', hours);
  expect(parseWithZod(form, { schema: issueValues })).toMatchObject({ status: 'success', value: { hours: [24, 0] } });
});
