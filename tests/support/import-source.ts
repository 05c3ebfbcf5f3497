/** Import files written in a test as text, without a disk. */
import { checkSource, type CheckedSource, type Source } from '~/domain/import/check-source';
import { parseCsv } from '~/domain/import/csv';
import type { Fault } from '~/domain/import/fault';
import { findFaults } from '~/domain/import/find-faults';
import { NOTHING_TAKEN, type Known } from '~/domain/import/known';
import { SHEET_IDS, SHEETS } from '~/domain/import/sheets';

/** The date on which the tests' imports happen. */
export const TODAY = '2026-06-30';

/** What an empty database knows. */
const NOTHING_KNOWN: Known = {
  suppliers: new Set(),
  contracts: new Map(),
  candidates: new Map(),
  placements: new Map(),
  employments: new Map(),
  taken: NOTHING_TAKEN,
};

/** CSV text by file name without `.csv`, such as `{ praksis: 'praksis,kandidat,…\nP1,K1,…' }`. */
export type CsvFiles = Record<string, string>;

export function sourceOf(files: CsvFiles): Source {
  const tables = SHEET_IDS.flatMap((sheet) => {
    const text = files[SHEETS[sheet].name];
    return text === undefined ? [] : [{ file: `${SHEETS[sheet].name}.csv`, sheet, ...parseCsv(text, sheet) }];
  });
  return { tables, others: [], faults: [], unsure: [] };
}

export function checkedOf(files: CsvFiles): CheckedSource {
  return checkSource(sourceOf(files), TODAY);
}

/** Every fault of the files, of form and beyond, with what the database knows. */
export function faultsOf(files: CsvFiles, known: Partial<Known> = {}): Fault[] {
  const checked = checkedOf(files);
  return [...checked.faults, ...findFaults(checked.tables, { ...NOTHING_KNOWN, ...known })];
}

/** `file row column code` of each fault, which is what most tests ask about. */
export function placesOf(faults: readonly Fault[]): string[] {
  return faults.map(({ file, row, column, code }) => `${file} ${row} ${column} ${code}`);
}

/** Files without a fault: two suppliers, a contract, two people, and a little of everything that can happen. */
export function soundFiles(): CsvFiles {
  return {
    leverandorer: 'orgnr,navn,epost,telefon\n900000103,Renhold Én AS,post@example.no,\n900000170,Renhold To AS,,\n',
    kontrakter:
      'kontrakt,navn,oppdragsgiver_orgnr,oppdragsgiver_navn,hovedleverandor_orgnr,fra,til,kapasitet,klokke\n' +
      'TK-1,Renhold i byen,900000014,Testby kommune,900000103,2024-01-01,2027-12-31,10,\n',
    kandidater:
      'kandidat,fornavn,etternavn,fodselsaar,norsk_nivaa,maalgruppe,ut_av_maalgruppe,ut_av_maalgruppe_aarsak\n' +
      'K1,Åse,Testesen,1985,A2,flyktning,,\nK2,Yusuf,Testesen,1990,,,2026-01-31,flyttet_kommune\n',
    praksis:
      'praksis,kandidat,kontrakt,leverandor_orgnr,avdeling,planlagt_fra,planlagt_til,fra,til,sluttaarsak,stillingsprosent\n' +
      'P1,K1,TK-1,900000103,renhold,2025-01-01,2025-03-31,2025-01-01,2025-03-31,fullfort,"37,5"\n' +
      'P2,K1,TK-1,900000170,,2025-04-01,,2025-04-01,,,\n',
    arbeid:
      'arbeid,kandidat,arbeidsgiver_orgnr,arbeidsgiver_navn,ansettelsesform,stillingsprosent,fra,til\n' +
      'J1,K1,900000103,Renhold Én AS,fast,80,2025-06-01,2027-05-31\n',
    lonnstilskudd: 'arbeid,fra,til,prosent\nJ1,2025-06-01,2025-11-30,40\nJ1,2025-12-01,2026-05-31,30\n',
    oppfolging:
      'kandidat,statusdato,registrert,status,kilde,merknad\nK1,2025-09-30,2025-10-02,lonnstilskudd,,"Ringte, fikk svar"\n',
    kompetansebevis: 'praksis,utstedt,tittel\nP1,2025-04-01,Kompetansebevis i renhold\n',
  };
}

/** Sound files with `rows` in place of the rows of one of them; the header stays. */
export function withRows(file: string, ...rows: string[]): CsvFiles {
  const files = soundFiles();
  const header = (files[file] ?? '').split('\n')[0];
  return { ...files, [file]: [header, ...rows, ''].join('\n') };
}

/** Sound files with `rows` after those of one of them. */
export function plusRows(file: string, ...rows: string[]): CsvFiles {
  const files = soundFiles();
  return { ...files, [file]: `${files[file] ?? ''}${rows.join('\n')}\n` };
}
