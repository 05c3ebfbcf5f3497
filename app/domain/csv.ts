/** What a spreadsheet would read as a formula instead of text; the wide signs are read as the narrow ones by some. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** One cell: a number stands with a decimal comma and is never mistaken for text that somebody wrote. */
export type CsvCell = string | number | null;

/**
 * A table as a file that Excel opens as it is here: semicolons, lines that end in CR LF, a byte order mark first. A cell
 * that a spreadsheet would run as a formula gets an apostrophe in front, whoever wrote it.
 */
export function csvFile(rows: readonly (readonly CsvCell[])[]): string {
  const lines = rows.map((row) => row.map(written).join(';'));
  return `\uFEFF${lines.map((line) => `${line}\r\n`).join('')}`;
}

function written(cell: CsvCell): string {
  if (typeof cell === 'number') return inDigits(cell).replace('.', ',');
  const text = cell ?? '';
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** A number without an exponent, which not every reader understands. */
function inDigits(number: number): string {
  const short = String(number);
  return short.includes('e') ? number.toFixed(20).replace(/\.?0+$/, '') : short;
}
