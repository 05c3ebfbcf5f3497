import { z } from 'zod';
import { candidateValues } from './candidate-values';
import { version } from './form-fields';

/** A candidate as changed, with the membership that follows the candidate from now on. */
export const candidateEditValues = candidateValues.extend({
  version: version(),
  caseworkerId: z.uuid('choose_one').optional(),
});

export type CandidateEditValues = z.output<typeof candidateEditValues>;
