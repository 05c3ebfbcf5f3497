import type { SubmissionResult } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect } from '@remix-run/node';
import { z } from 'zod';
import { containsNationalIdentityNumber } from '~/domain/national-identity-number';
import type { RefusalCode } from '~/domain/refusal-codes';
import type { Result } from '~/domain/result';

/** What every form carries beside its own fields: the number that makes a double submit do one thing. */
const requestIdField = z.uuid();

/** An answer for `useForm`: what was typed, what is wrong with it, and what to show beside. */
export type FormAnswer<Details = undefined> = SubmissionResult<string[]> & { details?: Details | undefined };

/**
 * Takes a form through the same steps everywhere: read, refuse national identity numbers, check with `schema`, run
 * `command`, and either go on to `onDone` or show the form again with what was typed and what is wrong.
 * Error texts are keys of `i18n/refusals.ts`.
 */
export async function submitForm<Schema extends z.ZodType, Value, Details = undefined>(
  request: Request,
  schema: Schema,
  command: (input: z.output<Schema>, requestId: string) => Promise<Result<Value, RefusalCode, Details>>,
  onDone: (value: Value) => string,
): Promise<ReturnType<typeof data<FormAnswer<Details>>>> {
  const form = await request.formData();
  const submission = parseWithZod(form, { schema });
  const withNumber = [...form].filter(([, value]) => containsNationalIdentityNumber(String(value)));
  if (withNumber.length > 0) {
    const fieldErrors = Object.fromEntries(withNumber.map(([field]) => [field, ['national_identity_number']]));
    return data(submission.reply({ fieldErrors }), { status: 422 });
  }
  if (submission.status !== 'success') return data(submission.reply(), { status: 422 });
  const requestId = requestIdField.safeParse(form.get('requestId'));
  if (!requestId.success) return data(submission.reply({ formErrors: ['form_incomplete'] }), { status: 422 });
  const result = await command(submission.value, requestId.data);
  if (result.ok) throw redirect(onDone(result.value));
  const { code, field, details } = result.refusal;
  const reply = submission.reply(field ? { fieldErrors: { [field]: [code] } } : { formErrors: [code] });
  return data({ ...reply, details }, { status: 409 });
}
