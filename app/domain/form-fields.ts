import { z } from 'zod';
import { parseDate, type CalendarDate } from './calendar-date';
import { isOrganisationNumber } from './organisation-number';

/**
 * The building blocks of every form's schema. Empty text is an absent value; every message is a key of
 * `i18n/refusals.ts`.
 */

// PostgreSQL cannot hold NUL, and pasted text often brings other control characters that nobody sees.
const CONTROL_CHARACTERS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/u;

export function text(longest: number) {
  return z
    .string({ error: 'required' })
    .trim()
    .min(1, 'required')
    .max(longest, 'too_long')
    .refine((value) => !CONTROL_CHARACTERS.test(value) && value.isWellFormed(), 'invalid_characters');
}

export function optionalText(longest: number) {
  return text(longest).optional();
}

/** A date as people write it here: `31.08.2025`, `31.8.25` or `2025-08-31`. */
export function date() {
  return z.string({ error: 'required' }).transform((value, context): CalendarDate => {
    const parsed = parseDate(value);
    if (parsed) return parsed;
    context.addIssue({ code: 'custom', message: 'not_a_date' });
    return z.NEVER;
  });
}

export function optionalDate() {
  return date().optional();
}

/** A number with decimal comma or point. */
export function decimal(lowest: number, highest: number, message: string) {
  return z.string({ error: 'required' }).transform((value, context): number => {
    const parsed = /^\d{1,9}([.,]\d{1,2})?$/.test(value.trim()) ? Number(value.trim().replace(',', '.')) : Number.NaN;
    if (parsed >= lowest && parsed <= highest) return parsed;
    context.addIssue({ code: 'custom', message });
    return z.NEVER;
  });
}

export function wholeNumber(lowest: number, highest: number, message: string) {
  return decimal(lowest, highest, message).refine(Number.isInteger, message);
}

/** Above 0 and at most 100. */
export function percent() {
  return decimal(0.01, 100, 'not_a_percent');
}

export function oneOf<const Values extends readonly [string, ...string[]]>(values: Values) {
  return z.enum(values, { error: 'choose_one' });
}

export function email() {
  return text(254).pipe(z.email('not_an_email'));
}

/** Digits, spaces and a leading plus; kept without the spaces. */
export function phone() {
  return text(30)
    .transform((value) => value.replace(/[\s()-]/g, ''))
    .pipe(z.string().regex(/^\+?\d{5,15}$/, 'not_a_phone'));
}

/** Nine digits with a valid check digit, with or without spaces. */
export function organisationNumber() {
  return text(20)
    .transform((value) => value.replace(/\s/g, ''))
    .pipe(z.string().refine(isOrganisationNumber, 'not_an_organisation_number'));
}

/** Whole kroner, with or without spaces between the thousands and «kr» behind. */
export function kroner() {
  return z.string({ error: 'required' }).transform((value, context): number => {
    const digits = value.replaceAll(/\s|kr\.?$/gi, '');
    if (/^\d{1,9}$/.test(digits) && Number(digits) <= 100_000_000) return Number(digits);
    context.addIssue({ code: 'custom', message: 'not_kroner' });
    return z.NEVER;
  });
}

/** An address on the web: nothing that a browser would run, and nothing that only one machine knows. */
export function link() {
  return text(500).refine((value) => /^https?:\/\/[^\s]+$/i.test(value) && URL.canParse(value), 'not_a_link').transform((value) => value.replace(/^https?/i, (scheme) => scheme.toLowerCase()));
}

export function checkbox() {
  return z.literal('on', { error: 'required' }).optional().transform((value) => value === 'on');
}

/** The largest number of PostgreSQL's `integer`. */
const LARGEST_VERSION = 2_147_483_647;

/** The version of the row that the form was filled from; another one by now is a stale edit. */
export function version() {
  return z.coerce.number({ error: 'form_incomplete' }).int('form_incomplete').min(0, 'form_incomplete').max(LARGEST_VERSION, 'form_incomplete');
}

/**
 * For a rule between fields: it is asked as soon as these hold by themselves, whatever is wrong with the others, so that
 * everything that is wrong with a form is told at once.
 */
export function onceValid(...fields: string[]) {
  return {
    when: ({ issues }: { issues: readonly { path?: readonly PropertyKey[] | undefined }[] }) =>
      !issues.some(({ path }) => fields.includes(String(path?.[0]))),
  };
}
