// What was published of results, read out of what a buyer was served: by screens, CSV files, workbooks and the API alike.
import { parse } from 'csv-parse/sync';
import readSheets from 'read-excel-file/node';
import type { Served } from './served-to-buyer.ts';

/** One published result, as its reader knows it: whose, for which quarter, at which horizon, and what it says. */
export interface ServedCell {
  periodEnd: string;
  /** Names; empty for all contracts, and for the whole contract. */
  contract: string;
  supplier: string;
  horizon: 6 | 12;
  form: 'exact' | 'band' | 'none';
  measuredBy?: string;
  cohort?: number;
  ordinary?: number | string | null;
  subsidised?: number | string | null;
  inJob?: string;
}

/** What each way of being served says of results, as the same cells in the same order. */
export async function cellsByChannel(served: Served, names: ReadonlyMap<string, string>): Promise<Record<'screens' | 'csv' | 'xlsx' | 'api', ServedCell[]>> {
  const screens = [...served.pages].flatMap(([path, data]) => (/^\/publiseringer\/[\da-f-]{36}$/.test(path) ? cellsOfScreen(data) : []));
  const [csv, xlsx]: ServedCell[][] = [[], []];
  for (const [path, bytes] of served.files) {
    if (path.startsWith('/eksport/publiserte-resultater.csv')) csv!.push(...rowsOfCsv(bytes).map(cellOfRow));
    if (path.startsWith('/eksport/publiserte-resultater.xlsx')) xlsx!.push(...(await rowsOfWorkbook(bytes)).map(cellOfRow));
  }
  const api = [...served.answers].flatMap(([path, answer]) => (path.startsWith('/releases/') ? cellsOfAnswer(answer, names) : []));
  // A contract's own page has a file of its part of a release: what both say alike is said once.
  return { screens: inOrder(screens), csv: inOrder(eachOnce(csv!)), xlsx: inOrder(eachOnce(xlsx!)), api: inOrder(api) };
}

/** What the portfolio's files say of results, as `saidOfResult` says a cell. */
export function saidInPortfolio({ files }: Served): string[] {
  const rows = [...files].flatMap(([path, bytes]) => (/^\/eksport\/portefoelje-(kontrakter|kvartaler)\.csv/.test(path) ? rowsOfCsv(bytes) : []));
  return rows.flatMap((row) =>
    [6, 12].flatMap((months) => {
      const of = (field: string) => row[`Etter ${months} måneder, ${field}`] ?? '';
      const form = forms[of('form') as keyof typeof forms];
      const band = (field: string) => bands[String(of(field))] ?? null;
      const says = form === 'exact' ? [Number(of('i jobb')), Number(of('i jobb uten lønnstilskudd'))] : [band('i jobb, intervall'), band('i jobb uten lønnstilskudd, intervall')];
      return form ? [form === 'none' ? form : JSON.stringify([form, Number(of('målt')), ...says])] : [];
    }),
  );
}

/** Form, cohort, and what stands for a job of any kind and for one without subsidy. */
export function saidOfResult({ form, cohort, inJob, ordinary, subsidised }: ServedCell): string {
  if (form === 'none') return form;
  return JSON.stringify([form, cohort, form === 'exact' ? Number(ordinary) + Number(subsidised) : inJob, ordinary]);
}

/** Every object in a value that looks like a result, wherever it lies. */
export function resultsWithin(value: unknown): object[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(resultsWithin);
  return 'cohort' in value ? [...inside, value] : inside;
}

type Result = Pick<ServedCell, 'form'> & Partial<ServedCell>;
type Figures = { results: Record<'6' | '12', Result> };

function cellsOfScreen(data: unknown): ServedCell[] {
  const page = Object.values(data as Record<string, { data?: unknown }>).map((route) => route.data).find((found) => typeof found === 'object' && found && 'rows' in found);
  const { periodEnd, rows } = page as { periodEnd: string; rows: { level: string; contractId: string; name: string; figures: Figures }[] };
  const contractName = (id: string) => rows.find((row) => row.level === 'contract' && row.contractId === id)?.name ?? '';
  return rows.flatMap(({ level, contractId, name, figures }) =>
    cellsOfFigures(figures, { periodEnd, contract: level === 'all' ? '' : contractName(contractId), supplier: level === 'supplier' ? name : '' }),
  );
}

function cellsOfAnswer(answer: unknown, names: ReadonlyMap<string, string>): ServedCell[] {
  const { periodEnd, figures } = answer as { periodEnd: string; figures: (Figures & { scope: { contract: string | null; supplier: string | null } })[] };
  const name = (key: string | null) => (key === null ? '' : (names.get(key) ?? key));
  return figures.flatMap((one) => cellsOfFigures(one, { periodEnd, contract: name(one.scope.contract), supplier: name(one.scope.supplier) }));
}

function cellsOfFigures({ results }: Figures, scope: Pick<ServedCell, 'periodEnd' | 'contract' | 'supplier'>): ServedCell[] {
  return ([6, 12] as const).map((horizon) => ({ ...scope, horizon, ...results[`${horizon}`] }));
}

type Row = Record<string, string | number | null>;

function rowsOfCsv(bytes: Uint8Array): Row[] {
  return parse(Buffer.from(bytes), { bom: true, delimiter: ';', columns: true }) as Row[];
}

async function rowsOfWorkbook(bytes: Uint8Array): Promise<Row[]> {
  const [, sheet] = await readSheets(Buffer.from(bytes));
  const [header = [], ...rows] = sheet?.data ?? [];
  return rows.map((row) => Object.fromEntries(header.map((name, place) => [String(name), asText(row[place])])));
}

const asText = (cell: unknown) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : ((cell ?? null) as string | number | null));

const forms = { 'Nøyaktige tall': 'exact', Intervall: 'band', 'For få til å vises': 'none' } as const;
const bands: Record<string, string> = { 'under 25\u00a0%': 'under_25', '25–50\u00a0%': 'from_25_to_50', '50–75\u00a0%': 'from_50_to_75', 'over 75\u00a0%': 'over_75' };

function cellOfRow(row: Row): ServedCell {
  const form = forms[row.Form as keyof typeof forms];
  const scope = { periodEnd: String(row['Kvartalets slutt']), contract: String(row.Kontrakt ?? ''), supplier: String(row.Leverandør ?? ''), horizon: Number(row.Måneder) as 6 | 12 };
  if (form === 'none') return { ...scope, form };
  const measured = { form, measuredBy: String(row['Målt til og med']), cohort: Number(row.Målt) };
  if (form === 'exact') return { ...scope, ...measured, ordinary: Number(row['I jobb uten lønnstilskudd']), subsidised: Number(row['I jobb med lønnstilskudd']) };
  const band = (name: string) => bands[String(row[name])] ?? null;
  return { ...scope, ...measured, inJob: band('I jobb, intervall') ?? '', ordinary: band('Uten lønnstilskudd, intervall'), subsidised: band('Med lønnstilskudd, intervall') };
}

function eachOnce(cells: readonly ServedCell[]): ServedCell[] {
  return [...new Map(cells.map((cell) => [JSON.stringify(cell), cell])).values()];
}

const keyOf = ({ periodEnd, contract, supplier, horizon }: ServedCell) => `${periodEnd} ${contract} ${supplier} ${horizon}`;

function inOrder(cells: ServedCell[]): ServedCell[] {
  const plain = cells.map(({ periodEnd, contract, supplier, horizon, form, ...says }) => ({ periodEnd, contract, supplier, horizon, form, ...says }));
  return plain.toSorted((one, other) => keyOf(one).localeCompare(keyOf(other)));
}
