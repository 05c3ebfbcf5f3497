import { z } from 'zod';
import { checkbox, date, optionalText, text, version, wholeNumber } from './form-fields';

const changeable = z.object({
  name: text(200),
  address: optionalText(300),
  employees: wholeNumber(1, 100_000, 'not_employees'),
  countedOn: date(),
});

/** A new site of the own organisation on one of its contracts. */
export const workSiteValues = changeable.extend({ contractId: z.uuid('choose_one') });
export type WorkSiteValues = z.output<typeof workSiteValues>;

/** A site as changed; the contract stays. `closed`: nobody works there any more. */
export const workSiteChangeValues = changeable.extend({ version: version(), closed: checkbox() });
export type WorkSiteChangeValues = z.output<typeof workSiteChangeValues>;
