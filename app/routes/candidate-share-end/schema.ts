import { z } from 'zod';

/** Nothing is asked; the button alone says yes. */
export const endShareSchema = z.object({});
