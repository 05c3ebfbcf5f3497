import type { Source } from '~/domain/import/check-source';
import { MEGABYTE, UPLOAD_LIMITS, type UploadRefusal } from '~/domain/import/upload-limits';
import { refused, done, type Result } from '~/domain/result';
import { sourceFromFiles, type SourceFile } from './read-source.server';
import { soundWorkbook } from './sound-workbook.server';
import { unpackArchive } from './unpack-archive.server';

const LIMITS = { files: UPLOAD_LIMITS.files, bytes: UPLOAD_LIMITS.unpackedMegabytes * MEGABYTE };
/** Parts of an empty workbook with every sheet, styles, theme and properties. */
const WORKBOOK_LIMITS = { ...LIMITS, files: 200 };

const hasEnding = (ending: string) => (file: SourceFile) => file.name.toLowerCase().endsWith(ending);

/** The CSV files of an archive, wherever in it they lie; what systems add on their own account is left out. */
function csvOf(archive: SourceFile): Result<SourceFile[], UploadRefusal> {
  const files = unpackArchive(archive.bytes, { ...LIMITS, files: 4 * LIMITS.files });
  if (files === null) return refused('upload_not_readable', 'files');
  if (files === 'too_much') return refused('upload_unpacks_too_large', 'files');
  const named = files.map(({ name, bytes }) => ({ name: name.split(/[/\\]/).at(-1) ?? name, bytes, path: name }));
  const csv = named.filter(({ name, path }) => /^[^.].*\.csv$/i.test(name) && !path.startsWith('__MACOSX/'));
  if (csv.length === 0) return refused('upload_wrong_kind', 'files');
  return csv.length > LIMITS.files ? refused('upload_too_many_files', 'files') : done(csv);
}

function soundFiles(files: readonly SourceFile[]): Result<readonly SourceFile[], UploadRefusal> {
  const [only] = files;
  if (!only) return refused('upload_no_file', 'files');
  if (files.length > LIMITS.files) return refused('upload_too_many_files', 'files');
  if (files.every(hasEnding('.csv'))) return done(files);
  if (files.length > 1) return refused('upload_wrong_kind', 'files');
  if (hasEnding('.zip')(only)) return csvOf(only);
  if (!hasEnding('.xlsx')(only)) return refused('upload_wrong_kind', 'files');
  const workbook = soundWorkbook(only.bytes, WORKBOOK_LIMITS, UPLOAD_LIMITS.cells);
  if (workbook === null) return refused('upload_not_readable', 'files');
  return workbook === 'too_much' ? refused('upload_unpacks_too_large', 'files') : done([{ name: only.name, bytes: workbook }]);
}

/**
 * Reads what was sent from the screen: one XLSX workbook, CSV files, or a ZIP archive of CSV files. What cannot be taken
 * in at all is refused; what is wrong inside the files are faults of the source.
 */
export async function readSentFiles(files: readonly SourceFile[]): Promise<Result<Source, UploadRefusal>> {
  const sound = soundFiles(files.filter(({ name, bytes }) => name !== '' && bytes.length > 0));
  if (!sound.ok) return sound;
  const inOrder = [...sound.value].sort((left, right) => left.name.localeCompare(right.name));
  const source = await sourceFromFiles(inOrder);
  return isTooMuch(source) ? refused('upload_too_many_cells', 'files') : done(source);
}

/** A text that many cells of a workbook share lies there once, but is read in each. */
function isTooMuch({ tables, others }: Source): boolean {
  let cells = 0;
  let letters = 0;
  for (const { rows } of [...tables, ...others]) {
    for (const row of rows) {
      cells += row.length;
      for (const cell of row) letters += typeof cell === 'string' ? cell.length : 0;
    }
  }
  return cells > UPLOAD_LIMITS.cells || letters > LIMITS.bytes;
}
