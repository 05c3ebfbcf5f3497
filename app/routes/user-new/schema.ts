import { z } from 'zod';
import { oneOf } from '~/domain/form-fields';
import { linkCode } from '~/domain/password-values';
import { userFacts } from '~/domain/user-values';
import { roles } from '~/policies/roles';

export const newUserSchema = userFacts.extend({
  organisationId: z.uuid('choose_one'),
  role: oneOf(roles),
  code: linkCode(),
});
