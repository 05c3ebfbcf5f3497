// The import format as a table: which files there are, which columns each has, and what may stand in them.

import type { ChoiceId } from './choices';

export type FieldType =
  | { kind: 'text'; max: number }
  | { kind: 'email' }
  | { kind: 'orgNumber' }
  | { kind: 'date'; future: boolean }
  | { kind: 'percent' }
  | { kind: 'year' }
  | { kind: 'count' }
  | { kind: 'choice'; choice: ChoiceId };

export interface Field {
  column: string;
  required: boolean;
  type: FieldType;
}

const required = <const C extends string>(column: C, type: FieldType) => ({ column, required: true, type });
const optional = <const C extends string>(column: C, type: FieldType) => ({ column, required: false, type });

const text = (max: number): FieldType => ({ kind: 'text', max });
const choice = (id: ChoiceId): FieldType => ({ kind: 'choice', choice: id });
const reference = text(100);
const phone = text(50);
const email: FieldType = { kind: 'email' };
const orgNumber: FieldType = { kind: 'orgNumber' };
const count: FieldType = { kind: 'count' };
const percent: FieldType = { kind: 'percent' };
const pastDate: FieldType = { kind: 'date', future: false };
const anyDate: FieldType = { kind: 'date', future: true };

/** In the order in which they are stored: what is referred to comes before what refers to it. */
export const SHEETS = {
  suppliers: {
    name: 'leverandorer',
    key: ['orgNumber'],
    fields: {
      orgNumber: required('orgnr', orgNumber),
      name: required('navn', text(200)),
      email: optional('epost', email),
      phone: optional('telefon', phone),
    },
  },
  contracts: {
    name: 'kontrakter',
    key: ['reference'],
    fields: {
      reference: required('kontrakt', reference),
      name: required('navn', text(200)),
      buyer: required('oppdragsgiver_orgnr', orgNumber),
      buyerName: optional('oppdragsgiver_navn', text(200)),
      mainSupplier: required('hovedleverandor_orgnr', orgNumber),
      startsOn: required('fra', anyDate),
      endsOn: optional('til', anyDate),
      capacity: optional('kapasitet', count),
      promisedHires: optional('lovet_ansatte', count),
      promisedDaysToJob: optional('lovet_dager_til_jobb', count),
      clock: optional('klokke', choice('clock')),
    },
  },
  candidates: {
    name: 'kandidater',
    key: ['reference'],
    fields: {
      reference: required('kandidat', reference),
      firstName: required('fornavn', text(100)),
      lastName: required('etternavn', text(100)),
      birthYear: optional('fodselsaar', { kind: 'year' }),
      phone: optional('telefon', phone),
      email: optional('epost', email),
      settledOn: optional('bosatt', pastDate),
      norwegianLevel: optional('norsk_nivaa', choice('norwegianLevel')),
      motherTongue: optional('morsmaal', text(100)),
      targetGroup: optional('maalgruppe', choice('targetGroup')),
      leftOn: optional('ut_av_maalgruppe', pastDate),
      leftReason: optional('ut_av_maalgruppe_aarsak', choice('leftReason')),
    },
  },
  placements: {
    name: 'praksis',
    key: ['reference'],
    fields: {
      reference: required('praksis', reference),
      candidate: required('kandidat', reference),
      contract: required('kontrakt', reference),
      supplier: required('leverandor_orgnr', orgNumber),
      department: optional('avdeling', choice('department')),
      plannedFrom: optional('planlagt_fra', anyDate),
      plannedTo: optional('planlagt_til', anyDate),
      startedOn: optional('fra', pastDate),
      endedOn: optional('til', pastDate),
      endReason: optional('sluttaarsak', choice('endReason')),
      percent: optional('stillingsprosent', percent),
    },
  },
  employments: {
    name: 'arbeid',
    key: ['reference'],
    fields: {
      reference: required('arbeid', reference),
      candidate: required('kandidat', reference),
      employerOrgNumber: required('arbeidsgiver_orgnr', orgNumber),
      employerName: optional('arbeidsgiver_navn', text(200)),
      form: required('ansettelsesform', choice('form')),
      percent: required('stillingsprosent', percent),
      startedOn: required('fra', anyDate),
      endedOn: optional('til', anyDate),
    },
  },
  subsidies: {
    name: 'lonnstilskudd',
    key: ['employment', 'startsOn'],
    fields: {
      employment: required('arbeid', reference),
      startsOn: required('fra', anyDate),
      endsOn: required('til', anyDate),
      percent: optional('prosent', percent),
    },
  },
  followUps: {
    name: 'oppfolging',
    key: ['candidate', 'statusDate', 'registeredOn', 'source'],
    fields: {
      candidate: required('kandidat', reference),
      statusDate: required('statusdato', pastDate),
      registeredOn: required('registrert', pastDate),
      status: required('status', choice('status')),
      source: optional('kilde', choice('source')),
      note: optional('merknad', text(2000)),
    },
  },
  certificates: {
    name: 'kompetansebevis',
    key: ['placement'],
    fields: {
      placement: required('praksis', reference),
      issuedOn: required('utstedt', pastDate),
      title: required('tittel', text(200)),
    },
  },
} as const;

export type SheetId = keyof typeof SHEETS;
export type FieldOf<S extends SheetId> = keyof (typeof SHEETS)[S]['fields'] & string;

export const SHEET_IDS = Object.keys(SHEETS) as SheetId[];

/** Sheets of a workbook that explain the format, as plain names; they hold no rows to import. */
export const GUIDE_SHEETS: ReadonlySet<string> = new Set(['veiledning', 'lesmeg']);

/** The columns of a file in the order of the format, by the name the portal has for each. */
export function fieldsOf<S extends SheetId>(sheet: S): [FieldOf<S>, Field][] {
  return Object.entries(SHEETS[sheet].fields) as [FieldOf<S>, Field][];
}

/** The column of a file that holds `field`. */
export function columnOf<S extends SheetId>(sheet: S, field: FieldOf<S>): string {
  const fields = SHEETS[sheet].fields as Record<string, Field>;
  return fields[field]?.column ?? field;
}

/** The fields that say which row it is. */
export function keyFieldsOf<S extends SheetId>(sheet: S): FieldOf<S>[] {
  return [...SHEETS[sheet].key] as string[] as FieldOf<S>[];
}
