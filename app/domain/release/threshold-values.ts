import { z } from 'zod';
import { optionalText, wholeNumber } from '../form-fields';

const threshold = () => wholeNumber(1, 100, 'not_a_threshold');

/** The thresholds as an administrator sets them; `reason` is what the data protection officer has decided, where they are lowered. */
export const thresholdValues = z.object({
  minimumCohort: threshold(),
  minimumCell: threshold(),
  minimumGrowth: threshold(),
  reason: optionalText(1000),
  seen: z.string().regex(/^\d+-\d+-\d+$/, 'form_incomplete'),
});

export type ThresholdValues = z.output<typeof thresholdValues>;
