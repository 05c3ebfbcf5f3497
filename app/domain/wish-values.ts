import { z } from 'zod';
import { oneOf, optionalDate, optionalText, version } from './form-fields';
import { shifts } from './place-offer';
import { departments } from './placement-status';

/** What a candidate wants and can, for finding a place that fits. */
export const wishValues = z.object({
  version: version(),
  wantedDepartments: z.array(oneOf(departments)),
  availableShifts: z.array(oneOf(shifts)),
  availableFrom: optionalDate(),
  priorOccupation: optionalText(200),
  priorDepartments: z.array(oneOf(departments)),
});

export type WishValues = z.output<typeof wishValues>;
