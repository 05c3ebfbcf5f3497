import { z } from 'zod';
import { text } from '../form-fields';

export const commentSides = ['supplier', 'buyer'] as const;
/** Whose view of a commitment a comment gives. */
export type CommentSide = (typeof commentSides)[number];

export const commentValues = z.object({ text: text(1000) });
export type CommentValues = z.output<typeof commentValues>;
