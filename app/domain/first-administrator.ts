import { z } from 'zod';
import { email, organisationNumber, text } from './form-fields';
import { containsNationalIdentityNumber } from './national-identity-number';

/** The options of `npm run first-admin`: who runs the portal, and the first person who may sign in to it. */
export const FIRST_ADMINISTRATOR_OPTIONS = ['organisation', 'organisation-number', 'name', 'email'] as const;
export type FirstAdministratorOption = (typeof FIRST_ADMINISTRATOR_OPTIONS)[number];

const values = z.object({
  organisation: text(200),
  'organisation-number': organisationNumber().optional(),
  name: text(200),
  email: email(),
}) satisfies z.ZodObject<Record<FirstAdministratorOption, z.ZodType>>;

export type FirstAdministrator = z.output<typeof values>;

const faultCodes = [
  'required',
  'too_long',
  'invalid_characters',
  'not_an_organisation_number',
  'not_an_email',
  'national_identity_number',
] as const;
export type OptionFaultCode = (typeof faultCodes)[number];
export interface OptionFault {
  option: FirstAdministratorOption;
  code: OptionFaultCode;
}

/** Checks the options as they were written; the first fault is the answer where there is one. */
export function readFirstAdministrator(
  written: Partial<Record<FirstAdministratorOption, string>>,
): FirstAdministrator | { fault: OptionFault } {
  for (const option of FIRST_ADMINISTRATOR_OPTIONS) {
    if (containsNationalIdentityNumber(written[option] ?? '')) return { fault: { option, code: 'national_identity_number' } };
  }
  const result = values.safeParse(written);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const option = FIRST_ADMINISTRATOR_OPTIONS.find((one) => one === issue?.path[0]);
  const code = faultCodes.find((one) => one === issue?.message);
  if (!option || !code) throw result.error;
  return { fault: { option, code } };
}
