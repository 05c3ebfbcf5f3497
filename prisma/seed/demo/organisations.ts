import { addMonths, type CalendarDate } from '~/domain/calendar-date.ts';
import type { Clock, OrganisationKind } from '~/platform/generated/prisma/enums.ts';

type Organisation = { kind: OrganisationKind; name: string; orgNumber: string };

/** Everybody who takes part. The numbers pass the check and belong to nobody. */
export const organisations = {
  unit: { kind: 'refugee_unit', name: 'Flyktningenheten i Fjordvik', orgNumber: '900009003' },
  nav: { kind: 'nav_office', name: 'NAV Fjordvik', orgNumber: '900009011' },
  buyer: { kind: 'buyer', name: 'Fjordvik kommune, innkjøp', orgNumber: '900009038' },
  operator: { kind: 'operator', name: 'Praksisporten drift', orgNumber: '900009046' },
  eksempelrent: { kind: 'supplier', name: 'Eksempelrent AS', orgNumber: '900009054' },
  proveblank: { kind: 'supplier', name: 'Prøveblank Renhold AS', orgNumber: '900009062' },
  demorens: { kind: 'supplier', name: 'Demorens AS', orgNumber: '900009070' },
  oppdiktet: { kind: 'supplier', name: 'Oppdiktet Eiendomsservice AS', orgNumber: '900009089' },
  tenkt: { kind: 'supplier', name: 'Tenkt Renhold AS', orgNumber: '900009097' },
} as const satisfies Record<string, Organisation>;

export type OrganisationKey = keyof typeof organisations;
export type SupplierKey = 'eksempelrent' | 'proveblank' | 'demorens' | 'oppdiktet' | 'tenkt';

/** Who else gives people work. */
export const otherEmployers = [
  { name: 'Prøvehotellet AS', orgNumber: '900009100' },
  { name: 'Demokjøkken AS', orgNumber: '900009119' },
  { name: 'Eksempelbakeriet AS', orgNumber: '900009127' },
  { name: 'Tenkt Lager AS', orgNumber: '900009135' },
  { name: 'Skisse barnehage', orgNumber: '900009143' },
  { name: 'Oppdiktet Omsorg AS', orgNumber: '900009151' },
  { name: 'Mønsterbygg AS', orgNumber: '900009178' },
] as const;

export type ContractKey = 'schools' | 'health' | 'offices';

/** `chain` names the main supplier first; each of the others stands below the one before it. */
export interface DemoContract {
  reference: string;
  name: string;
  startsOn: CalendarDate;
  endsOn: CalendarDate;
  capacity: number;
  clock: Clock;
  chain: SupplierKey[];
}

function contract(
  today: CalendarDate,
  number: number,
  monthsAgo: number,
  rest: Omit<DemoContract, 'reference' | 'startsOn' | 'endsOn'>,
): DemoContract {
  const startsOn: CalendarDate = `${addMonths(today, -monthsAgo).slice(0, 7) as `${number}-${number}`}-01`;
  const reference = `FK-${startsOn.slice(0, 4)}-0${number}`;
  return { reference, startsOn, endsOn: addMonths(startsOn, 48), ...rest };
}

/** The three contracts as of `today`; the third is so new that its results are too few to show. */
export function contractsOf(today: CalendarDate): Record<ContractKey, DemoContract> {
  return {
    schools: contract(today, 1, 30, {
      name: 'Renhold i skoler og barnehager', capacity: 30,
      clock: 'exit', chain: ['eksempelrent', 'proveblank'],
    }),
    health: contract(today, 2, 28, {
      name: 'Renhold i helse- og omsorgsbygg', capacity: 18,
      clock: 'exit', chain: ['demorens', 'oppdiktet'],
    }),
    offices: contract(today, 3, 10, {
      name: 'Renhold i rådhus og kontorbygg', capacity: 6,
      clock: 'start', chain: ['tenkt'],
    }),
  };
}

/** Where somebody is in practice: with one supplier on one contract. */
export interface Site {
  contract: ContractKey;
  supplier: SupplierKey;
}
