import { z } from 'zod';
import { subsidyKinds } from './employment';
import { checkbox, date, oneOf, onceValid, optionalText, percent, version } from './form-fields';

const fields = z.object({
  kind: oneOf(subsidyKinds),
  reducedWorkCapacity: checkbox(),
  startsOn: date(),
  endsOn: date(),
  percent: percent(),
  /** The warnings that the form has shown, and that somebody wants to go on in spite of them. */
  seen: optionalText(4000),
  accepted: checkbox(),
});
const inOrder = { path: ['endsOn'], error: 'to_before_from', ...onceValid('startsOn', 'endsOn') };

/** One period of wage subsidy inside a job, both days included. */
export const newSubsidyValues = fields.refine(({ startsOn, endsOn }) => startsOn <= endsOn, inOrder);

/** The same, changed. What was imported has no kind, and whoever changes its days may not know it. */
export const editedSubsidyValues = fields
  .extend({ kind: oneOf(subsidyKinds).optional(), version: version() })
  .refine(({ startsOn, endsOn }) => startsOn <= endsOn, inOrder);

export type SubsidyValues = z.output<typeof newSubsidyValues>;
export type EditedSubsidyValues = z.output<typeof editedSubsidyValues>;
