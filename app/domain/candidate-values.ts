import { z } from 'zod';
import { norwegianLevels, targetGroups } from './candidate';
import { checkbox, email, oneOf, optionalDate, optionalText, phone, text, wholeNumber } from './form-fields';

/** What is written of a candidate when registering and when editing. */
export const candidateValues = z.object({
  firstName: text(100),
  lastName: text(100),
  birthYear: wholeNumber(1900, 2100, 'not_a_year').optional(),
  phone: phone().optional(),
  email: email().optional(),
  settledOn: optionalDate(),
  norwegianLevel: oneOf(norwegianLevels).optional(),
  motherTongue: optionalText(100),
  targetGroup: oneOf(targetGroups),
  protectedAddress: checkbox(),
});

export type CandidateValues = z.output<typeof candidateValues>;
