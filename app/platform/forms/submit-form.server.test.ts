import { expect, test, vi } from 'vitest';
import { z } from 'zod';
import { optionalText, text } from '~/domain/form-fields';
import { done, refused } from '~/domain/result';
import { submitForm } from './submit-form.server';

const schema = z.object({ name: text(100), note: optionalText(2000) });
const requestId = '0190ab32-edc0-7cd6-83cc-63c8bf7d5382';
/** Made for tests: the check digits fit, the month is 80 too high for a real one. */
const IDENTITY_NUMBER = '13897210066';

function send(fields: Record<string, string>) {
  const body = new URLSearchParams({ requestId, ...fields });
  return { request: new Request('https://portal.example.no/', { method: 'POST', body }) };
}

async function answerTo(fields: Record<string, string>, command = vi.fn(async () => done('x'))) {
  const answer = await submitForm(send(fields), async () => null, schema, command, (value) => `/${value}`).catch((thrown: unknown) => thrown);
  return { answer, command };
}

test.each(['name', 'note'])('a national identity number in «%s» is refused before anything is done, and said at the field', async (field) => {
  const { answer, command } = await answerTo({ name: 'Amina', note: 'Ring', [field]: `Se ${IDENTITY_NUMBER.slice(0, 6)} ${IDENTITY_NUMBER.slice(6)}` });
  expect(answer).toMatchObject({ data: { error: { [field]: ['national_identity_number'] } }, init: { status: 422 } });
  expect(command).not.toHaveBeenCalled();
});

test('what was typed comes back with what is wrong', async () => {
  const { answer } = await answerTo({ name: '', note: 'Ring etter klokken tolv' });
  expect(answer).toMatchObject({ data: { initialValue: { note: 'Ring etter klokken tolv' }, error: { name: ['required'] } } });
});

test('a refusal by the command is said at its field, and nothing is redirected', async () => {
  const { answer } = await answerTo({ name: 'Amina' }, vi.fn(async () => refused('too_long', 'name')) as never);
  expect(answer).toMatchObject({ data: { error: { name: ['too_long'] } }, init: { status: 409 } });
});

test('a form without its number is not carried out, because it could be carried out twice', async () => {
  const { command } = await answerTo({ name: 'Amina', requestId: 'noe annet' });
  expect(command).not.toHaveBeenCalled();
});

test.each(['name[999999999]', 'name[4294967294].x', '__intent__', 'a.b.c', '__proto__.x'])(
  'a field called %s, which no form has, is left out before anything is built from it',
  async (field) => {
    const insert = JSON.stringify({ type: 'insert', payload: { name: 'name', index: 999_999_999 } });
    const { command } = await answerTo({ name: 'Amina', [field]: insert });
    expect(command).toHaveBeenCalledWith({ name: 'Amina' }, expect.any(String));
  },
);

test('a file where text belongs is left out', async () => {
  const body = new FormData();
  body.set('requestId', requestId);
  body.set('name', new File(['x'], 'x.txt'));
  const asked = { request: new Request('https://portal.example.no/', { method: 'POST', body }) };
  const answer = await submitForm(asked, async () => null, schema, async () => done('x'), () => '/');
  expect(answer).toMatchObject({ data: { error: { name: ['required'] } } });
});

test('a body that is not a form is answered with 400', async () => {
  const asked = { request: new Request('https://portal.example.no/', { method: 'POST', body: '{}' }) };
  const thrown: unknown = await submitForm(asked, async () => null, schema, async () => done('x'), () => '/').catch((error: unknown) => error);
  expect((thrown as Response).status).toBe(400);
});

test('the same words sent twice are one sending; changed words with the same number are another', async () => {
  const idOf = async (fields: Record<string, string>) => {
    const { command } = await answerTo(fields);
    return z.uuid().parse((command.mock.calls as unknown[][])[0]?.[1]);
  };
  const first = await idOf({ name: 'Amina', note: 'Ring' });
  expect(await idOf({ name: 'Amina', note: 'Ring' })).toBe(first);
  expect(await idOf({ name: 'Amina', note: 'Ring i morgen' })).not.toBe(first);
});

test('an id in which such digits stand by chance is no identity number; the same digits as text beside one are', async () => {
  const id = `0190ab32-edc0-7cd6-83cc-a${IDENTITY_NUMBER}`;
  const { command } = await answerTo({ name: id, requestId: id });
  expect(command).toHaveBeenCalledOnce();
  expect((await answerTo({ name: `${id} ${IDENTITY_NUMBER}` })).command).not.toHaveBeenCalled();
});
