/** What a spreadsheet would read as a formula instead of text. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * A table as a file that Excel opens as it is here: semicolons, lines that end in CR LF, a byte order mark first. A cell
 * that a spreadsheet would run as a formula gets an apostrophe in front, whoever wrote it.
 */
export function csvFile(rows: readonly (readonly (string | null)[])[]): string {
  const lines = rows.map((row) => row.map((cell) => written(cell ?? '')).join(';'));
  return `\uFEFF${lines.map((line) => `${line}\r\n`).join('')}`;
}

function written(cell: string): string {
  const harmless = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[";\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
