import { z } from 'zod';
import { text } from '~/domain/form-fields';

export const shareSchema = z.object({ navOfficeId: z.uuid('choose_one'), purpose: text(500) });
