/** How the API says no: `application/problem+json` (RFC 9457). */
import { z } from 'zod';

/** What can be wrong with a call, and the HTTP status that says so. */
export const problemStatus = {
  faulty_parameters: 400,
  token_missing: 401,
  token_unknown: 401,
  token_expired: 401,
  token_revoked: 401,
  wrong_scope: 403,
  not_found: 404,
  only_reading: 405,
  too_many_calls: 429,
  failed: 500,
} as const;
export type ProblemCode = keyof typeof problemStatus;
export const problemCodes = Object.keys(problemStatus) as ProblemCode[];

/** What can be wrong with a parameter. */
export const parameterFaults = [
  'unknown_parameter',
  'given_twice',
  'not_a_date',
  'unknown_clock',
  'not_an_organisation_number',
  'unknown_supplier',
  'supplier_not_on_contract',
  'not_a_page',
  'from_after_to',
  'from_after_as_of',
] as const;
export type ParameterFault = (typeof parameterFaults)[number];

export const apiParameterFault = z.strictObject({ parameter: z.string(), detail: z.string() });

export const apiProblem = z.strictObject({
  type: z.url(),
  title: z.string(),
  status: z.number().int().min(400).max(599),
  detail: z.string(),
  code: z.enum(Object.keys(problemStatus) as [ProblemCode, ...ProblemCode[]]),
  requestId: z.string(),
  errors: z.array(apiParameterFault).optional(),
});
export type ApiProblem = z.infer<typeof apiProblem>;

/** A call that is refused, with what is wrong where it is the parameters. */
export interface Refused {
  code: ProblemCode;
  faults?: readonly { parameter: string; fault: ParameterFault }[];
}
