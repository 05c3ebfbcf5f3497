import { strFromU8, zipSync } from 'fflate';
import { unpackArchive, type ArchiveLimits } from './unpack-archive.server';

/** Rows and columns that a sheet's cells reach; a reader makes room for all of them, filled or not. */
function areaOf(xml: string): number {
  let rows = 0;
  let columns = 0;
  let cells = 0;
  for (const [, letters = '', row = '0'] of xml.matchAll(/\sr\s*=\s*["']([A-Z]{0,8})(\d{1,10})["']/g)) {
    rows = Math.max(rows, Number(row));
    columns = Math.max(columns, [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0));
    cells += 1;
  }
  return Math.max(rows * columns, rows, cells);
}

/**
 * An XLSX workbook packed anew from what it holds, so that whoever reads it meets nothing beyond the limits: neither
 * files that unpack to more than `limits`, nor sheets that reach over more than `mostCells`. Gives `too_much` where it
 * does, and null where the bytes are no archive.
 */
export function soundWorkbook(
  bytes: Uint8Array,
  limits: ArchiveLimits,
  mostCells: number,
): Uint8Array | 'too_much' | null {
  const files = unpackArchive(bytes, limits);
  if (files === null || files === 'too_much') return files;
  const sheets = files.filter(({ name }) => /^xl\/worksheets\/.*\.xml$/i.test(name));
  const area = sheets.reduce((sum, sheet) => sum + areaOf(strFromU8(sheet.bytes)), 0);
  if (area > mostCells) return 'too_much';
  return zipSync(Object.fromEntries(files.map((file) => [file.name, file.bytes])), { level: 0 });
}
