// CSV as people's spreadsheets save it.

import { CsvError, parse } from 'csv-parse/sync';
import { plainName } from './names';
import { fieldsOf, type SheetId } from './sheets';

/** What Windows-1252 has at 0x80–0x9f; the five that it lacks stay control characters, which every cell refuses. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function decodeWindows1252(bytes: Uint8Array): string {
  // Node 20 decodes this as Latin-1, so what differs is put right here; where it is right already, nothing is left to do.
  const text = new TextDecoder('windows-1252').decode(bytes);
  return text.replace(/[\u0080-\u009f]/g, (letter) => WINDOWS_1252[letter.charCodeAt(0) - 0x80] ?? letter);
}

/** The text of a file in UTF-8 (with or without a byte order mark) or Windows-1252; null where it is UTF-16. */
export function decodeText(bytes: Uint8Array): string | null {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (utf16) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeWindows1252(bytes);
  }
}

/** Comma or semicolon: the one that splits the header into more columns that the file should have. */
function delimiterOf(header: string, sheet: SheetId): ',' | ';' {
  const known = new Set(fieldsOf(sheet).map(([, { column }]) => plainName(column)));
  const score = (delimiter: string) => {
    const names = header.split(delimiter).map((name) => plainName(name.trim().replace(/^"|"$/g, '')));
    return names.filter((name) => known.has(name)).length + names.length / 1000;
  };
  return score(';') > score(',') ? ';' : ',';
}

export interface CsvContent {
  /** Rows that were read, the header first. */
  rows: string[][];
  /** The row in which a quotation mark opens that nothing closes; null where all is well. */
  brokenAt: number | null;
}

/** The rows of a CSV file of `sheet`, whichever delimiter, quotes and line ends it has. */
export function parseCsv(text: string, sheet: SheetId): CsvContent {
  // Excel's own line that names the delimiter is no row.
  const named = /^"?sep=([,;])"?(\r\n|\n|\r)/i.exec(text);
  const content = named ? text.slice(named[0].length) : text;
  const header = /^[^\r\n]*/.exec(content)?.[0] ?? '';
  const rows: string[][] = [];
  try {
    parse(content, {
      delimiter: named?.[1] ?? delimiterOf(header, sheet),
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
      on_record: (record: string[]) => {
        rows.push(record);
        return null;
      },
    });
    return { rows, brokenAt: null };
  } catch (error) {
    if (error instanceof CsvError) return { rows, brokenAt: rows.length + 1 };
    throw error;
  }
}
