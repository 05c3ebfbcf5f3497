import { z } from 'zod';
import { onceValid } from './form-fields';
import { PASSWORD_LENGTH } from './password-rule';

const typedTwice = {
  password: z
    .string({ error: 'required' })
    .min(PASSWORD_LENGTH.shortest, 'password_too_short')
    .max(PASSWORD_LENGTH.longest, 'password_too_long'),
  passwordAgain: z.string({ error: 'required' }),
};
const same = ({ password, passwordAgain }: { password: string; passwordAgain: string }) => password === passwordAgain;
const orElse = { path: ['passwordAgain'], error: 'passwords_differ', ...onceValid('password', 'passwordAgain') };

/** A new password typed twice. Spaces count, also at the ends: nothing is trimmed away. */
export const newPasswordValues = z.object(typedTwice).refine(same, orElse);

/** The same from somebody who is signed in, with the password of now. */
export const changedPasswordValues = z
  .object({ currentPassword: z.string({ error: 'required' }), ...typedTwice })
  .refine(same, orElse);

/**
 * The code of a password link that is about to be made. It is born with the form, so that a form that is sent twice
 * shows the same link twice, although the database keeps only the code's hash.
 */
export const linkCode = () => z.string({ error: 'form_incomplete' }).regex(/^[\w-]{43}$/, 'form_incomplete');
