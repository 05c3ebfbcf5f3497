import { z } from 'zod';
import { leftReasons } from './candidate';
import { checkbox, oneOf, onceValid, optionalDate, version } from './form-fields';

/** That somebody left the target group: on which day and why, or that this was a mistake after all. */
export const leavingValues = z
  .object({
    version: version(),
    leftOn: optionalDate(),
    leftReason: oneOf(leftReasons).optional(),
    stillInGroup: checkbox(),
  })
  .refine(({ stillInGroup, leftOn }) => stillInGroup || leftOn !== undefined, {
    path: ['leftOn'],
    error: 'required',
    ...onceValid('leftOn', 'stillInGroup'),
  })
  .refine(({ stillInGroup, leftReason }) => stillInGroup || leftReason !== undefined, {
    path: ['leftReason'],
    error: 'choose_one',
    ...onceValid('leftReason', 'stillInGroup'),
  });

export type LeavingValues = z.output<typeof leavingValues>;
