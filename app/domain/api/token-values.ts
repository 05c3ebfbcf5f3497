import { z } from 'zod';
import { date, text } from '~/domain/form-fields';
import { linkCode } from '~/domain/password-values';

/** A new token: what it is for, its last day, and its letters, born with the form so that a double submit shows the same. */
export const newTokenValues = z.object({ purpose: text(100), expiresOn: date(), code: linkCode() });
export type NewTokenValues = z.output<typeof newTokenValues>;

/** Taking a token back. */
export const tokenRevocationValues = z.object({ reason: text(500) });
export type TokenRevocationValues = z.output<typeof tokenRevocationValues>;
