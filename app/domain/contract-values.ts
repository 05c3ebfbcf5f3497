import { z } from 'zod';
import { CLOCKS } from './figures/definitions';
import { date, oneOf, optionalDate, text, wholeNumber } from './form-fields';

const count = () => wholeNumber(0, 100_000, 'not_a_count').optional();

/** What is written of a contract, when registering and when editing. Promised hires are people, days are until a job. */
const facts = z.object({
  name: text(200),
  reference: text(30).optional(),
  buyerId: z.uuid('choose_one'),
  startsOn: date(),
  endsOn: optionalDate(),
  capacity: count(),
  promisedHires: count(),
  promisedDaysToJob: count(),
  clock: oneOf(CLOCKS),
});

const periodRuns = {
  holds: ({ startsOn, endsOn }: { startsOn: string; endsOn?: string | undefined }) => !endsOn || endsOn >= startsOn,
  says: { path: ['endsOn'], error: 'to_before_from' },
};


export const newContractValues = facts
  .extend({ mainSupplierId: z.uuid('choose_one') })
  .refine(periodRuns.holds, periodRuns.says);
export type NewContract = z.output<typeof newContractValues>;

export const contractChange = facts
  .extend({ reference: text(30), version: z.coerce.number({ error: 'form_incomplete' }).int() })
  .refine(periodRuns.holds, periodRuns.says);
export type ContractChange = z.output<typeof contractChange>;
