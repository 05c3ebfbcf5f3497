import { z } from 'zod';
import { optionalText } from '../form-fields';

/**
 * What is sent with a release: the digest of what its publisher was shown, why the quarter is published again, and why
 * although something is not in order.
 */
export const releaseValues = z.object({
  digest: z.string().regex(/^[0-9a-f]{64}$/, 'form_incomplete'),
  reason: optionalText(1000),
  gapsReason: optionalText(1000),
});

export type ReleaseValues = z.output<typeof releaseValues>;
