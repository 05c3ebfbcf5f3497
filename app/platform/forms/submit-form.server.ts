import type { SubmissionResult } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect } from '@remix-run/node';
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { containsNationalIdentityNumber } from '~/domain/national-identity-number';
import type { RefusalCode } from '~/domain/refusal-codes';
import type { Result } from '~/domain/result';

/** What every form carries beside its own fields: the number that makes a double submit do one thing. */
const requestIdField = z.uuid();

/** Of the ids that forms carry along, one in some thousand holds digits that would pass for a person's number. */
const AN_ID = /\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gi;

/** An answer for `useForm`: what was typed, what is wrong with it, and what to show beside. */
export type FormAnswer<Details = undefined> = SubmissionResult<string[]> & { details?: Details | undefined };

/** Fields whose content is never sent back to the browser. */
const hideFields = ['currentPassword', 'password', 'passwordAgain'];

/**
 * Takes a form through the same steps everywhere: read, refuse national identity numbers, check with `schema`, run
 * `command`, and either go on to `onDone` or show the form again with what was typed and what is wrong.
 * Only a whole form reaches the command, so a faulty one is first asked of `screen`, the loader of the form's own page:
 * whoever may not see the row gets 404 for a faulty form as for a whole one.
 * Error texts are keys of `i18n/refusals.ts`.
 */
export async function submitForm<Args extends { request: Request }, Schema extends z.ZodType, Value, Details = undefined>(
  asked: Args,
  screen: (asked: Args) => Promise<unknown>,
  schema: Schema,
  command: (input: z.output<Schema>, requestId: string) => Promise<Result<Value, RefusalCode, Details>>,
  onDone: (value: Value) => string,
): Promise<ReturnType<typeof data<FormAnswer<Details>>>> {
  const outcome = await takeForm(asked, screen, schema, command);
  if (outcome.ok) throw redirect(onDone(outcome.value));
  return outcome.answer;
}

/**
 * Like `submitForm`, but answers with what `show` makes of the value instead of a redirect: for what is shown once, and
 * must stand neither in an address nor in the database.
 */
export async function submitFormToShow<Args extends { request: Request }, Schema extends z.ZodType, Value, Shown, Details = undefined>(
  asked: Args,
  screen: (asked: Args) => Promise<unknown>,
  schema: Schema,
  command: (input: z.output<Schema>, requestId: string) => Promise<Result<Value, RefusalCode, Details>>,
  show: (value: Value, input: z.output<Schema>) => Shown,
): Promise<ReturnType<typeof data<{ shown?: Shown; answer?: FormAnswer<Details> }>>> {
  const outcome = await takeForm(asked, screen, schema, command);
  if (outcome.ok) return data({ shown: show(outcome.value, outcome.input) });
  return data({ answer: outcome.answer.data }, outcome.answer.init ?? undefined);
}

type Outcome<Input, Value, Details> =
  | { ok: true; value: Value; input: Input }
  | { ok: false; answer: ReturnType<typeof data<FormAnswer<Details>>> };

async function takeForm<Args extends { request: Request }, Schema extends z.ZodType, Value, Details>(
  asked: Args,
  screen: (asked: Args) => Promise<unknown>,
  schema: Schema,
  command: (input: z.output<Schema>, requestId: string) => Promise<Result<Value, RefusalCode, Details>>,
): Promise<Outcome<z.output<Schema>, Value, Details>> {
  const form = plainFields(await readForm(asked.request));
  const submission = parseWithZod(form, { schema });
  const requestId = requestIdField.safeParse(form.get('requestId'));
  const again = (reply: FormAnswer<Details>, status: number) => ({ ok: false as const, answer: data(reply, { status }) });
  const withNumber = [...form].filter(([, value]) => containsNationalIdentityNumber(String(value).replaceAll(AN_ID, '')));
  if (withNumber.length > 0 || submission.status !== 'success' || !requestId.success) await screen(asked);
  if (withNumber.length > 0) {
    const fieldErrors = Object.fromEntries(withNumber.map(([field]) => [field, ['national_identity_number']]));
    return again(submission.reply({ hideFields, fieldErrors }), 422);
  }
  if (submission.status !== 'success') return again(submission.reply({ hideFields }), 422);
  if (!requestId.success) return again(submission.reply({ hideFields, formErrors: ['form_incomplete'] }), 422);
  const result = await command(submission.value, idOfSending(asked.request, form));
  if (result.ok) return { ok: true, value: result.value, input: submission.value };
  const { code, field, details } = result.refusal;
  const errors = field ? { fieldErrors: { [field]: [code] } } : { formErrors: [code] };
  return again({ ...submission.reply({ hideFields, ...errors }), details }, 409);
}

/**
 * The fields of a posted form. A body that is not a form at all is answered with 400.
 */
export async function readForm(request: Request): Promise<FormData> {
  try {
    return await request.formData();
  } catch {
    throw new Response(null, { status: 400 });
  }
}

/**
 * Keeps the fields that the portal's forms can have: plain names and text. The form library reads `a[999999999]` or an
 * `__intent__` as an order to build a list of that length, which would take all memory.
 */
function plainFields(form: FormData): FormData {
  const plain = new FormData();
  for (const [name, value] of form) if (/^[a-z]\w*$/i.test(name) && typeof value === 'string') plain.append(name, value);
  return plain;
}

/**
 * The id of one sending: the same form with the same words again is a double submit and does one thing. Whoever goes back
 * in the browser and changes the words has the same number in the form, but means a new sending.
 */
function idOfSending(request: Request, form: FormData): string {
  const words = JSON.stringify([new URL(request.url).pathname, ...form]);
  const hash = createHash('sha256').update(words).digest('hex');
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}
