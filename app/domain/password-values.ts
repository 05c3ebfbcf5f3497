import { z } from 'zod';
import { onceValid } from './form-fields';
import { PASSWORD_LENGTH } from './password-rule';

/** A new password typed twice. Spaces count, also at the ends: nothing is trimmed away. */
export const newPasswordValues = z
  .object({
    password: z
      .string({ error: 'required' })
      .min(PASSWORD_LENGTH.shortest, 'password_too_short')
      .max(PASSWORD_LENGTH.longest, 'password_too_long'),
    passwordAgain: z.string({ error: 'required' }),
  })
  .refine(({ password, passwordAgain }) => password === passwordAgain, {
    path: ['passwordAgain'],
    error: 'passwords_differ',
    ...onceValid('password', 'passwordAgain'),
  });

/**
 * The code of a password link that is about to be made. It is born with the form, so that a form that is sent twice
 * shows the same link twice, although the database keeps only the code's hash.
 */
export const linkCode = () => z.string({ error: 'form_incomplete' }).regex(/^[\w-]{43}$/, 'form_incomplete');
