import { z } from 'zod';
import { email, phone, text } from './form-fields';

/** What is written of a user, when registering and when editing. */
export const userFacts = z.object({ name: text(200), email: email(), phone: phone().optional() });
export type UserFacts = z.output<typeof userFacts>;
