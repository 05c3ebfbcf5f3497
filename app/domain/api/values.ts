/** The building blocks of what the API answers. */
import { z } from 'zod';

export const count = z.number().int().nonnegative();
/** Between 0 and 1, unrounded; null where nobody is measured. */
export const share = z.number().min(0).max(1).nullable();
export const date = z.iso.date();
/** Nine digits. */
export const organisationNumber = z.string().regex(/^\d{9}$/);
