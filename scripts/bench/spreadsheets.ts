// A folder of CSV files as a refugee unit would export them: placements with their candidates and jobs.
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { once } from 'node:events';
import { addDays } from '~/domain/calendar-date.ts';

const CANDIDATES_PER_PLACEMENT = 0.7;
const JOBS_PER_PLACEMENT = 0.8;
const PLACEMENTS_PER_CONTRACT = 200;
const SUPPLIERS = ['910000004', '910000012', '910000020', '910000039', '910000047'];
const REASONS = ['fullfort', 'ansatt', 'avbrutt_kandidat', 'avbrutt_leverandor', 'avbrutt_enhet'];
const FORMS = ['fast', 'midlertidig', 'vikariat'];

export type Spreadsheets = { rows: number };

/** Writes the files into `folder`; nobody has two placements that overlap. */
export async function writeSpreadsheets(folder: string, placements: number): Promise<Spreadsheets> {
  const candidates = Math.ceil(placements * CANDIDATES_PER_PLACEMENT);
  const contracts = Math.max(1, Math.round(placements / PLACEMENTS_PER_CONTRACT));
  const supplier = (n: number) => SUPPLIERS[n % SUPPLIERS.length] ?? '';
  const begun = (n: number) => addDays('2021-01-04', (n * 7) % 1500);
  const sheets: [string, string, number, (n: number) => string][] = [
    ['leverandorer', 'orgnr,navn', SUPPLIERS.length, (n) => `${supplier(n)},Leverandør ${n}`],
    ['kontrakter', 'kontrakt,navn,oppdragsgiver_orgnr,oppdragsgiver_navn,hovedleverandor_orgnr,fra,til', contracts,
      (n) => `TK-${n},Renholdstjenester ${n},900000014,Oppdragsgiver,${supplier(n)},2021-01-01,2027-12-31`],
    ['kandidater', 'kandidat,fornavn,etternavn,fodselsaar,norsk_nivaa,maalgruppe', candidates,
      (n) => `K${n},Mariam,Testesen ${n},${1960 + (n % 45)},B1,flyktning`],
    ['praksis', 'praksis,kandidat,kontrakt,leverandor_orgnr,avdeling,fra,til,sluttaarsak', placements, (n) => {
      // A second round comes after the first: everybody's turn is a year and a half later.
      const from = addDays(begun(n % candidates), Math.floor(n / candidates) * 200);
      const contract = n % contracts;
      return `P${n},K${n % candidates},TK-${contract},${supplier(contract)},renhold,${from},${addDays(from, 20 + (n % 150))},${REASONS[n % REASONS.length]}`;
    }],
    ['arbeid', 'arbeid,kandidat,arbeidsgiver_orgnr,arbeidsgiver_navn,ansettelsesform,stillingsprosent,fra,til', Math.floor(placements * JOBS_PER_PLACEMENT),
      (n) => `J${n},K${n % candidates},${supplier(n)},Leverandør,${FORMS[n % FORMS.length]},80,${addDays(begun(n % candidates), 60 + (n % 300))},`],
  ];
  for (const [name, header, count, line] of sheets) await writeSheet(join(folder, `${name}.csv`), header, count, line);
  return { rows: sheets.reduce((sum, [, , count]) => sum + count, 0) };
}

async function writeSheet(path: string, header: string, count: number, line: (n: number) => string): Promise<void> {
  const file = createWriteStream(path);
  file.write(`${header}\n`);
  for (let n = 0; n < count; n += 1) {
    if (!file.write(`${line(n)}\n`)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
}
