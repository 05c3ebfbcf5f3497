// The same rules where one side stands in the database alone.
import { expect, test } from 'vitest';
import { faultsOf, placesOf } from '../../../../tests/support/import-source';
import type { Known, KnownEmployment, KnownPlacement } from '../known';

const placement: KnownPlacement = {
  candidate: 'K1', supplier: '900000103', plannedFrom: null, plannedTo: null, startedOn: '2025-01-01', endedOn: '2025-03-31',
  endReason: 'completed', voided: false, refused: false,
};
const employment: KnownEmployment = {
  startedOn: '2025-01-01', endedOn: null, voided: false, subsidies: [{ startsOn: '2025-02-01', endsOn: '2025-04-30' }],
  voidedSubsidies: new Set(),
};
const base: Partial<Known> = {
  suppliers: new Set(['900000103']),
  contracts: new Map([
    ['TK-1', { startsOn: '2024-01-01', endsOn: null, mainSupplier: '900000103', suppliers: new Set(['900000103']) }],
    ['TK-2', { startsOn: '2024-01-01', endsOn: '2024-06-30', mainSupplier: null, suppliers: new Set<string>() }],
  ]),
  candidates: new Map([['K1', { leftOn: '2026-01-31', leftReason: 'other' }]]),
  placements: new Map([['P1', placement]]),
  employments: new Map([['J1', employment]]),
};
const places = (files: Record<string, string>, known: Partial<Known> = {}) => placesOf(faultsOf(files, { ...base, ...known }));
const placements = (...rows: string[]) => ({
  praksis: ['praksis,kandidat,kontrakt,leverandor_orgnr,fra,til,sluttaarsak', ...rows].join('\n'),
});
const subsidies = (...rows: string[]) => ({ lonnstilskudd: ['arbeid,fra,til', ...rows].join('\n') });

test('a reference may be to a row of the database', () => {
  expect(places(placements('P2,K1,TK-1,900000103,2025-05-01,,'))).toEqual([]);
});

test('a placement does not overlap one of the database, unless the file replaces it or it was a mistake', () => {
  expect(places(placements('P2,K1,TK-1,900000103,2025-03-01,,'))).toEqual(['praksis.csv 2 fra placements_overlap']);
  expect(places(placements('P1,K1,TK-1,900000103,2025-03-01,,'))).toEqual([]);
  const voided = new Map([['P1', { ...placement, voided: true }]]);
  expect(places(placements('P2,K1,TK-1,900000103,2025-03-01,,'), { placements: voided })).toEqual([]);
});

test('a placement that was declined or withdrawn cannot have started', () => {
  const refused = new Map([['P1', { ...placement, startedOn: null, endedOn: null, endReason: null, refused: true }]]);
  expect(places(placements('P1,K1,TK-1,900000103,2025-03-01,,'), { placements: refused })).toEqual([
    'praksis.csv 2 fra placement_refused',
  ]);
});

test('a file that lacks a column leaves what the database has, and the rules see it', () => {
  const ended = { praksis: 'praksis,kandidat,kontrakt,leverandor_orgnr,til\nP1,K1,TK-1,900000103,2024-12-31' };
  expect(places(ended)).toEqual(['praksis.csv 2 til end_before_start']);
  const contract = { kontrakter: 'kontrakt,navn,oppdragsgiver_orgnr,hovedleverandor_orgnr,fra\nTK-2,A,900000014,900000103,2024-07-01' };
  expect(places(contract)).toEqual(['kontrakter.csv 2 til end_before_start']);
});

test('leaving the target group before a placement of the database is told on the candidate', () => {
  const files = { kandidater: 'kandidat,fornavn,etternavn,ut_av_maalgruppe\nK1,A,B,2024-12-31' };
  expect(places(files)).toEqual(['kandidater.csv 2 ut_av_maalgruppe leaves_before_start']);
});

test('a placement starts no later than its candidate left, also where the database alone knows', () => {
  expect(places(placements('P2,K1,TK-1,900000103,2026-02-01,,'))).toEqual(['praksis.csv 2 fra starts_after_leaving']);
});

test('a subsidy period does not overlap one of the database with another first day', () => {
  expect(places(subsidies('J1,2025-04-30,2025-06-30'))).toEqual(['lonnstilskudd.csv 2 fra subsidies_overlap']);
  expect(places(subsidies('J1,2025-02-01,2025-06-30'))).toEqual([]);
});

test('an employment keeps room for the subsidy periods of the database', () => {
  const header = 'arbeid,kandidat,arbeidsgiver_orgnr,ansettelsesform,stillingsprosent,fra,til';
  const job = (from: string, to: string) => ({ arbeid: `${header}\nJ1,K1,900000103,fast,80,${from},${to}` });
  expect(places(job('2025-02-02', ''))).toEqual(['arbeid.csv 2 fra employment_without_its_subsidy']);
  expect(places(job('2025-01-01', '2025-04-29'))).toEqual(['arbeid.csv 2 til employment_without_its_subsidy']);
  expect(places({ ...job('2025-02-02', ''), ...subsidies('J1,2025-02-01,2025-03-01') })).toEqual([
    'lonnstilskudd.csv 2 fra subsidy_outside_employment',
  ]);
});

test('a supplier is added below a main supplier, so the contract must have one', () => {
  expect(places(placements('P2,K1,TK-2,900000103,2025-05-01,,'))).toEqual(['praksis.csv 2 kontrakt contract_without_main_supplier']);
});
