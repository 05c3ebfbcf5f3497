import { z } from 'zod';
import { text, version } from './form-fields';

/** What is written when something was registered by mistake: the row stays, and counts nowhere. */
export const voidValues = z.object({ version: version(), reason: text(500) });

export type VoidValues = z.output<typeof voidValues>;
