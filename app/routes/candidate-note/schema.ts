import { z } from 'zod';
import { text } from '~/domain/form-fields';

export const noteSchema = z.object({ text: text(4000) });
