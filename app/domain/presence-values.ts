import { z } from 'zod';
import { date, oneOf, optionalText, version } from './form-fields';

/** What a mentor says of a week: the button that was tapped, and perhaps a word. */
export const presenceValues = z.object({
  week: date(),
  version: version(),
  present: oneOf(['yes', 'no']).transform((answer) => answer === 'yes'),
  note: optionalText(500),
});
