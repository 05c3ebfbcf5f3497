import { z } from 'zod';
import { checkMethods, followUpSources, followUpStatuses } from './employment';
import { date, oneOf, optionalText } from './form-fields';

/** What somebody found out about one date (figures.md, «Facts»). The source is the viewer's own where none is sent. */
export const followUpValues = z.object({
  statusDate: date(),
  status: oneOf(followUpStatuses),
  source: oneOf(followUpSources).optional(),
  method: oneOf(checkMethods),
  note: optionalText(2000),
});

export type FollowUpValues = z.output<typeof followUpValues>;
