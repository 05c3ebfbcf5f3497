import { z } from 'zod';
import { text } from './form-fields';

/** Why a signal is closed. `seen` is what it rested on when the form was filled, as `basisOf` writes it. */
export const misuseClosingValues = z.object({ seen: z.string({ error: 'form_incomplete' }).max(200, 'form_incomplete'), reason: text(1000) });
export type MisuseClosingValues = z.output<typeof misuseClosingValues>;
