/** What the API says of contracts. */
import { z } from 'zod';
import { CLOCKS } from '~/domain/figures/definitions';
import { date, organisationNumber } from './values';

export const apiOrganisation = z.strictObject({ organisationNumber, name: z.string() });

export const apiContractSupplier = z.strictObject({
  organisationNumber,
  name: z.string(),
  subcontractorOf: organisationNumber.nullable(),
});

export const apiContract = z.strictObject({
  reference: z.string(),
  name: z.string(),
  startsOn: date,
  endsOn: date.nullable(),
  clock: z.enum(CLOCKS),
  buyer: apiOrganisation,
  suppliers: z.array(apiContractSupplier),
});

export const apiContractList = z.strictObject({
  total: z.number().int().nonnegative(),
  page: z.number().int().positive(),
  pages: z.number().int().positive(),
  contracts: z.array(apiContract),
});
export type ApiContractList = z.infer<typeof apiContractList>;

/** Contracts on a page of the list. */
export const API_PAGE_SIZE = 100;
