import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Source } from '~/domain/import/check-source';
import { decodeText, parseCsv } from '~/domain/import/csv';
import { fault, type FaultCode } from '~/domain/import/fault';
import { nearestName, plainName } from '~/domain/import/names';
import { GUIDE_SHEETS, SHEET_IDS, SHEETS, type SheetId } from '~/domain/import/sheets';
import type { Cell } from '~/domain/import/table';
import { readWorkbook } from './read-workbook.server';

/** A file as it lies in a folder or was sent from a screen. */
export interface SourceFile {
  name: string;
  bytes: Uint8Array;
}

const sheetByName = new Map(SHEET_IDS.map((sheet) => [plainName(SHEETS[sheet].name), sheet]));
const names = SHEET_IDS.map((sheet) => SHEETS[sheet].name);
const withoutExtension = (file: string) => file.replace(/\.[^.]*$/, '');

const nothing = (): Source => ({ tables: [], others: [], faults: [], unsure: [] });

function refused(code: FaultCode, file: string): Source {
  return { ...nothing(), faults: [fault(code, { file })] };
}

/** The sheet that a file's name stands for; where it is none or comes again, the source gets the fault. */
function claimSheet(source: Source, file: string, name: string, extension: string): SheetId | null {
  const sheet = sheetByName.get(plainName(name));
  if (!sheet) {
    const nearest = nearestName(name, names) ?? '';
    const meant = sheetByName.get(plainName(nearest));
    if (meant) source.unsure.push(meant);
    source.faults.push(fault('unknown_file', { file, detail: nearest + extension }));
    return null;
  }
  if (!source.tables.some((table) => table.sheet === sheet)) return sheet;
  source.faults.push(fault('file_twice', { file, detail: SHEETS[sheet].name }));
  return null;
}

function addCsv(source: Source, { name: file, bytes }: SourceFile): void {
  const sheet = claimSheet(source, file, withoutExtension(file), '.csv');
  if (!sheet) return;
  const text = decodeText(bytes);
  if (text === null) {
    source.faults.push(fault('encoding_unknown', { file }));
    source.unsure.push(sheet);
    return;
  }
  source.tables.push({ file, sheet, ...parseCsv(text, sheet) });
}

async function fromWorkbook({ name, bytes }: SourceFile): Promise<Source> {
  const sheets = await readWorkbook(bytes);
  if (!sheets) return refused('not_a_workbook', name);
  const source = nothing();
  for (const { name: file, rows } of sheets) {
    const isBlank = rows.every((row) => row.every((cell: Cell) => cell === null || cell === ''));
    const isKnown = sheetByName.has(plainName(file));
    if (!isKnown && !isBlank) source.others.push({ file, rows });
    if ((isBlank && !isKnown) || GUIDE_SHEETS.has(plainName(file))) continue;
    const sheet = claimSheet(source, file, file, '');
    if (sheet) source.tables.push({ file, sheet, rows, brokenAt: null });
  }
  return source.tables.length + source.faults.length === 0 ? refused('folder_empty', name) : source;
}

/** A source from files in hand: one XLSX workbook, or CSV files named as the format says. Other files are left out. */
export async function sourceFromFiles(files: readonly SourceFile[]): Promise<Source> {
  const [only] = files;
  if (only && files.length === 1 && /\.xlsx$/i.test(only.name)) return fromWorkbook(only);
  const source = nothing();
  for (const file of files) {
    if (/\.csv$/i.test(file.name) && !file.name.startsWith('.')) addCsv(source, file);
  }
  return source;
}

async function readFolder(path: string): Promise<Source> {
  const entries = await readdir(path, { withFileTypes: true });
  const csv = entries.filter((entry) => !entry.isDirectory() && /^[^.].*\.csv$/i.test(entry.name));
  if (csv.length === 0) return refused('folder_empty', path);
  const inOrder = csv.map((entry) => entry.name).sort();
  return sourceFromFiles(
    await Promise.all(inOrder.map(async (name) => ({ name, bytes: await readFile(join(path, name)) }))),
  );
}

/** Everything that stands at `path`: a folder of CSV files or one XLSX workbook. What cannot be read is a fault. */
export async function readSource(path: string): Promise<Source> {
  try {
    if ((await stat(path)).isDirectory()) return await readFolder(path);
    if (!/\.xlsx$/i.test(path)) return refused('not_a_workbook', path);
    return await sourceFromFiles([{ name: basename(path), bytes: await readFile(path) }]);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'ENOTDIR') return refused('path_missing', path);
    if (code === 'EACCES' || code === 'EPERM') return refused('not_readable', path);
    throw error;
  }
}
