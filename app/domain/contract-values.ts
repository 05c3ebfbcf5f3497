import { z } from 'zod';
import { CLOCKS } from './figures/definitions';
import { date, oneOf, onceValid, optionalDate, text, version, wholeNumber } from './form-fields';

const count = () => wholeNumber(0, 100_000, 'not_a_count').optional();

/** What is written of a contract, when registering and when editing. */
const parties = { name: text(200), reference: text(30).optional(), buyerId: z.uuid('choose_one') };
const terms = {
  startsOn: date(),
  endsOn: optionalDate(),
  capacity: count(),
  clock: oneOf(CLOCKS),
};

const periodRuns = {
  holds: ({ startsOn, endsOn }: { startsOn: string; endsOn?: string | undefined }) => !endsOn || endsOn >= startsOn,
  says: { path: ['endsOn'], error: 'to_before_from', ...onceValid('startsOn', 'endsOn') },
};

// The order of the form is the order of its errors.
export const newContractValues = z
  .object({ ...parties, mainSupplierId: z.uuid('choose_one'), ...terms })
  .refine(periodRuns.holds, periodRuns.says);
export type NewContract = z.output<typeof newContractValues>;

export const contractChange = z
  .object({ ...parties, reference: text(30), ...terms, version: version() })
  .refine(periodRuns.holds, periodRuns.says);
export type ContractChange = z.output<typeof contractChange>;
