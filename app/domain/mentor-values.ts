import { z } from 'zod';
import { email, phone, text } from './form-fields';
import { linkCode } from './password-values';

/** What is written of a new mentor, with the code of the password link that is made for them. */
export const mentorAccountValues = z.object({
  name: text(200),
  email: email(),
  phone: phone().optional(),
  code: linkCode(),
});
