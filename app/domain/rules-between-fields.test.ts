import { parseWithZod } from '@conform-to/zod/v4';
import { expect, test } from 'vitest';
import type { z } from 'zod';
import { newCommitmentValues, ownCommitmentValues } from './commitment/commitment-values';
import { contractChange, newContractValues } from './contract-values';
import { editedEmploymentValues, newEmploymentValues } from './employment-values';
import { decisionValues } from './hire-report-values';
import { leavingValues } from './leaving-values';
import { newOrganisationValues } from './organisation-values';
import { newPasswordValues } from './password-values';
import { placementRequestValues } from './placement-request-values';
import { correctedDatesValues, declineValues, endValues, withdrawValues } from './placement-values';
import { editedSubsidyValues, newSubsidyValues } from './subsidy-values';

/** What a form that was sent with these fields is answered, as field → codes. */
function errorsOf(schema: z.ZodType, fields: Record<string, string>): Record<string, string[] | null> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return parseWithZod(form, { schema }).reply().error ?? {};
}

const backwards = { startsOn: '02.03.2026', endsOn: '01.03.2026' };
const workedBackwards = { startedOn: '02.03.2026', endedOn: '01.03.2026' };

test.each<[string, z.ZodType, Record<string, string>, string, string]>([
  ['request', placementRequestValues, { plannedFrom: '02.03.2026', plannedTo: '01.03.2026' }, 'plannedTo', 'to_before_from'],
  ['too long request', placementRequestValues, { plannedFrom: '02.03.2026', plannedTo: '01.03.2029' }, 'plannedTo', 'practice_too_long'],
  ['contract', newContractValues, backwards, 'endsOn', 'to_before_from'],
  ['promise of people', newCommitmentValues, { kind: 'people_hired', value: '2,5' }, 'value', 'not_a_count'],
  ['promise of a share', newCommitmentValues, { kind: 'in_job_6', value: '101' }, 'value', 'not_a_percent'],
  ['too large promise', newCommitmentValues, { kind: 'candidates_per_mentor', value: '101' }, 'value', 'commitment_too_large'],
  ['own promise of a share', ownCommitmentValues, { basis: 'share', value: '0' }, 'value', 'not_a_percent'],
  ['changed contract', contractChange, backwards, 'endsOn', 'to_before_from'],
  ['job', newEmploymentValues, workedBackwards, 'endedOn', 'to_before_from'],
  ['changed job', editedEmploymentValues, workedBackwards, 'endedOn', 'to_before_from'],
  ['subsidy', newSubsidyValues, backwards, 'endsOn', 'to_before_from'],
  ['changed subsidy', editedSubsidyValues, backwards, 'endsOn', 'to_before_from'],
  ['corrected dates', correctedDatesValues, { version: 'x', ...workedBackwards }, 'endedOn', 'before_start'],
  ['leaving', leavingValues, { version: 'x', leftOn: '02.03.2026' }, 'leftReason', 'choose_one'],
  ['organisation', newOrganisationValues, { kind: 'supplier' }, 'orgNumber', 'organisation_number_missing'],
  ['password', newPasswordValues, { password: 'en lang nok setning', passwordAgain: 'en annen setning' }, 'passwordAgain', 'passwords_differ'],
  ['answer to a hire', decisionValues, { answer: 'reject' }, 'rejectionText', 'required'],
  ['refusal', declineValues, { version: 'x', declineReason: 'other' }, 'declineText', 'required'],
  ['withdrawal', withdrawValues, { version: 'x', withdrawReason: 'other' }, 'withdrawText', 'required'],
  ['end', endValues, { endReason: 'ended_by_unit' }, 'endDetail', 'choose_one'],
])('a rule between fields of a %s is told together with what is wrong elsewhere', (_name, schema, fields, field, code) => {
  expect(errorsOf(schema, fields)).toMatchObject({ [field]: [code] });
});

test.each<[string, z.ZodType, Record<string, string>, string]>([
  ['request', placementRequestValues, { plannedFrom: '02.03.2026', plannedTo: '32.03.2026' }, 'plannedTo'],
  ['job', newEmploymentValues, { startedOn: '32.03.2026', endedOn: '01.03.2026' }, 'endedOn'],
  ['employer', newEmploymentValues, { employer: 'other', employerOrgNumber: '1' }, 'employerOrgNumber'],
  ['password', newPasswordValues, { password: 'kort', passwordAgain: 'annet' }, 'passwordAgain'],
])('a %s is not asked to keep a rule between fields that are themselves wrong', (_name, schema, fields, field) => {
  const codes = errorsOf(schema, fields)[field] ?? [];
  expect(codes.filter((code) => ['to_before_from', 'required', 'passwords_differ'].includes(code))).toEqual([]);
});
