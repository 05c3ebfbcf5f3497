import { z } from 'zod';
import { oneOf } from '~/domain/form-fields';
import { roles } from '~/policies/roles';

export const newRoleSchema = z.object({ organisationId: z.uuid('choose_one'), role: oneOf(roles) });
