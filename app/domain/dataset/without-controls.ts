// What XML 1.0 has no room for: one such character, and a spreadsheet calls the whole file damaged.
const NOT_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The longest text that a cell of a spreadsheet can hold. */
const LONGEST_CELL = 32_767;

/** A text as a cell of a workbook can hold it: without control characters and halves of letters, and no longer than a cell. */
export function withoutControls(text: string): string {
  return text.replace(NOT_IN_XML, '').slice(0, LONGEST_CELL);
}
