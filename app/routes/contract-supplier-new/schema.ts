import { z } from 'zod';

export const newSupplierSchema = z.object({
  supplierId: z.uuid('choose_one'),
  aboveSupplierId: z.uuid('choose_one'),
});
