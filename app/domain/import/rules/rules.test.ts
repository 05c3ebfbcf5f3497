import { expect, test } from 'vitest';
import { faultsOf, placesOf, plusRows, soundFiles, withRows, type CsvFiles } from '../../../../tests/support/import-source';

const places = (files: CsvFiles) => placesOf(faultsOf(files));

test('sound files have no fault', () => {
  expect(faultsOf(soundFiles())).toEqual([]);
});

test('a reference stands on one row', () => {
  expect(places(plusRows('leverandorer', '900000103,Igjen,,'))).toEqual(['leverandorer.csv 4 orgnr duplicate']);
  expect(places(plusRows('kandidater', 'K1,Igjen,Testesen,,,,,'))).toEqual(['kandidater.csv 4 kandidat duplicate']);
  expect(places(plusRows('praksis', 'P2,K1,TK-1,900000170,,,,2025-04-01,,,'))).toEqual(['praksis.csv 4 praksis duplicate']);
  expect(faultsOf(plusRows('kompetansebevis', 'P1,2025-05-01,Nytt'))[0]).toMatchObject({ value: 'P1', detail: '2' });
});

test('a subsidy period is one by employment and first day, a follow-up by person, dates and source', () => {
  expect(places(plusRows('lonnstilskudd', 'J1,2025-12-01,2026-01-31,'))).toEqual(['lonnstilskudd.csv 4 arbeid duplicate']);
  expect(places(plusRows('oppfolging', 'K1,2025-09-30,2025-10-02,praksis,enhet,'))).toEqual([
    'oppfolging.csv 3 kandidat duplicate',
  ]);
  expect(faultsOf(plusRows('oppfolging', 'K1,2025-09-30,2025-10-02,praksis,enhet,'))[0]?.value).toBe(
    'K1, 2025-09-30, 2025-10-02, enhet',
  );
  expect(places(plusRows('oppfolging', 'K1,2025-09-30,2025-10-02,praksis,nav,'))).toEqual([]);
});

test('what a row refers to stands in the files or the database', () => {
  const files = {
    ...soundFiles(),
    ...{ kontrakter: withRows('kontrakter', 'TK-1,A,900000014,,900000243,2024-01-01,,,').kontrakter ?? '' },
    ...{ praksis: withRows('praksis', 'P1,K9,TK-9,900000316,,,,,,,').praksis ?? '' },
    ...{ arbeid: withRows('arbeid', 'J1,K9,900000103,,fast,80,2025-06-01,').arbeid ?? '' },
    ...{ lonnstilskudd: withRows('lonnstilskudd', 'J9,2025-06-01,2025-11-30,').lonnstilskudd ?? '' },
    ...{ oppfolging: withRows('oppfolging', 'K9,2025-09-30,2025-10-02,praksis,,').oppfolging ?? '' },
    ...{ kompetansebevis: withRows('kompetansebevis', 'P9,2025-04-01,Bevis').kompetansebevis ?? '' },
  };
  expect(places(files)).toEqual([
    'kontrakter.csv 2 hovedleverandor_orgnr unknown_reference',
    'praksis.csv 2 kandidat unknown_reference',
    'praksis.csv 2 kontrakt unknown_reference',
    'praksis.csv 2 leverandor_orgnr unknown_reference',
    'arbeid.csv 2 kandidat unknown_reference',
    'lonnstilskudd.csv 2 arbeid unknown_reference',
    'oppfolging.csv 2 kandidat unknown_reference',
    'kompetansebevis.csv 2 praksis unknown_reference',
  ]);
});

test('a file that could not be read to its end does not make what refers to it wrong', () => {
  const files = { ...soundFiles(), kandidater: 'kandidat,fornavn,etternavn\nK2,"Åse,Testesen\n' };
  expect(places(files)).toEqual(['kandidater.csv 2 null quote_not_closed']);
});

test('an end is not before its start', () => {
  expect(places(withRows('kontrakter', 'TK-1,A,900000014,,900000103,2024-01-02,2024-01-01,,'))).toEqual([
    'kontrakter.csv 2 til end_before_start',
  ]);
  const placement = withRows('praksis', 'P1,K1,TK-1,900000103,,2025-02-02,2025-02-01,2025-01-02,2025-01-01,fullfort,');
  expect(places(placement)).toEqual(['praksis.csv 2 planlagt_til end_before_start', 'praksis.csv 2 til end_before_start']);
  const job = { ...withRows('arbeid', 'J1,K1,900000103,,fast,80,2025-06-02,2025-06-01'), lonnstilskudd: 'arbeid,fra,til\n' };
  expect(places(job)).toEqual(['arbeid.csv 2 til end_before_start']);
  expect(places(withRows('lonnstilskudd', 'J1,2025-08-02,2025-08-01,'))).toEqual(['lonnstilskudd.csv 2 til end_before_start']);
});

test('the last day may be the first', () => {
  expect(places(withRows('praksis', 'P1,K1,TK-1,900000103,,2025-01-01,2025-01-01,2025-01-01,2025-01-01,fullfort,'))).toEqual([]);
});

test('til and sluttaarsak come together, and only after fra', () => {
  expect(places(withRows('praksis', 'P1,K1,TK-1,900000103,,,,2025-01-01,2025-02-01,,'))).toEqual([
    'praksis.csv 2 sluttaarsak end_without_reason',
  ]);
  expect(places(withRows('praksis', 'P1,K1,TK-1,900000103,,,,2025-01-01,,fullfort,'))).toEqual([
    'praksis.csv 2 til reason_without_end',
  ]);
  expect(places(withRows('praksis', 'P1,K1,TK-1,900000103,,,,,2025-02-01,fullfort,'))).toEqual([
    'praksis.csv 2 til end_without_start',
  ]);
});

test('a faulty cell is told once, not again by the rules that ask about it', () => {
  expect(places(withRows('praksis', 'P1,K1,TK-1,900000103,,,,2025-01-01,i går,fullfort,'))).toEqual([
    'praksis.csv 2 til not_a_date',
  ]);
});

test('a reason for leaving the target group needs its date; a date alone is enough', () => {
  expect(places(withRows('kandidater', 'K1,A,B,,,,,dod'))).toEqual([
    'kandidater.csv 2 ut_av_maalgruppe left_reason_without_date',
  ]);
  expect(places(withRows('kandidater', 'K1,A,B,,,,2026-01-01,'))).toEqual([]);
});

test('a follow-up is not registered before the date that it is about', () => {
  expect(places(withRows('oppfolging', 'K1,2025-09-30,2025-09-29,praksis,,'))).toEqual([
    'oppfolging.csv 2 registrert registered_before_status',
  ]);
  expect(places(withRows('oppfolging', 'K1,2025-09-30,2025-09-30,praksis,,'))).toEqual([]);
});

test('two placements of one candidate with one supplier share no day', () => {
  const at = (from: string, to: string) => `P3,K1,TK-1,900000103,,,,${from},${to},${to && 'fullfort'},`;
  expect(places(plusRows('praksis', at('2025-03-31', '2025-05-01')))).toEqual(['praksis.csv 4 fra placements_overlap']);
  expect(places(plusRows('praksis', at('2024-12-01', '')))).toEqual(['praksis.csv 2 fra placements_overlap']);
  expect(places(plusRows('praksis', at('2025-04-01', '2025-05-01')))).toEqual([]);
  expect(places(plusRows('praksis', 'P3,K2,TK-1,900000103,,,,2025-01-01,,,'))).toEqual([]);
});

test('every placement inside a long one is told, also after one that ended', () => {
  const rows = ['P3,K2,TK-1,900000103,,,,2024-01-01,2025-12-31,fullfort,', 'P4,K2,TK-1,900000103,,,,2024-02-01,2024-02-28,fullfort,',
    'P5,K2,TK-1,900000103,,,,2024-05-01,2024-05-31,fullfort,'];
  expect(places(plusRows('praksis', ...rows))).toEqual(['praksis.csv 5 fra placements_overlap', 'praksis.csv 6 fra placements_overlap']);
});

test('a placement may start on the day its candidate leaves the target group, not after', () => {
  expect(places(plusRows('praksis', 'P3,K2,TK-1,900000103,,,,2026-01-31,,,'))).toEqual([]);
  expect(places(plusRows('praksis', 'P3,K2,TK-1,900000103,,,,2026-02-01,,,'))).toEqual(['praksis.csv 4 fra starts_after_leaving']);
});

test('a subsidy period lies inside its employment', () => {
  expect(places(withRows('lonnstilskudd', 'J1,2025-05-31,2025-11-30,'))).toEqual(['lonnstilskudd.csv 2 fra subsidy_outside_employment']);
  expect(places(withRows('lonnstilskudd', 'J1,2025-06-01,2027-06-01,'))).toEqual(['lonnstilskudd.csv 2 til subsidy_outside_employment']);
  expect(places(withRows('lonnstilskudd', 'J1,2025-06-01,2027-05-31,'))).toEqual([]);
});

test('subsidy periods of one employment share no day', () => {
  expect(places(plusRows('lonnstilskudd', 'J1,2026-05-31,2026-06-30,'))).toEqual(['lonnstilskudd.csv 4 fra subsidies_overlap']);
  expect(places(plusRows('lonnstilskudd', 'J1,2026-06-01,2026-06-30,'))).toEqual([]);
});

test('only plans, contracts, employments and subsidies may lie in the future', () => {
  const files = {
    ...soundFiles(),
    kandidater: 'kandidat,fornavn,etternavn,bosatt,ut_av_maalgruppe\nK1,A,B,2026-07-01,2026-07-01\nK2,A,B,,\n',
    praksis: `${soundFiles().praksis}P3,K2,TK-1,900000103,,2026-07-01,2026-09-01,2026-07-01,2026-07-02,fullfort,\n`,
    oppfolging: 'kandidat,statusdato,registrert,status\nK1,2026-07-01,2026-07-02,praksis\n',
    kompetansebevis: 'praksis,utstedt,tittel\nP1,2026-07-01,Bevis\n',
  };
  expect(places(files)).toEqual([
    'kandidater.csv 2 bosatt in_the_future',
    'kandidater.csv 2 ut_av_maalgruppe in_the_future',
    'praksis.csv 4 fra in_the_future',
    'praksis.csv 4 til in_the_future',
    'oppfolging.csv 2 statusdato in_the_future',
    'oppfolging.csv 2 registrert in_the_future',
    'kompetansebevis.csv 2 utstedt in_the_future',
  ]);
});
