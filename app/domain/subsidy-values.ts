import { z } from 'zod';
import { date, onceValid, percent, version } from './form-fields';

const fields = z.object({ startsOn: date(), endsOn: date(), percent: percent() });
const inOrder = { path: ['endsOn'], error: 'to_before_from', ...onceValid('startsOn', 'endsOn') };

/** One period of wage subsidy inside a job, both days included. */
export const newSubsidyValues = fields.refine(({ startsOn, endsOn }) => startsOn <= endsOn, inOrder);
export const editedSubsidyValues = fields
  .extend({ version: version() })
  .refine(({ startsOn, endsOn }) => startsOn <= endsOn, inOrder);

export type SubsidyValues = z.output<typeof newSubsidyValues>;
export type EditedSubsidyValues = z.output<typeof editedSubsidyValues>;
