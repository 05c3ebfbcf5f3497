/** Import files as a workbook: a sheet for each, days as real date cells, the rest as text. */
import writeWorkbook from 'write-excel-file/node';
import { fieldsOf, SHEET_IDS, SHEETS } from '../../app/domain/import/sheets.ts';
import { parseCsv } from '../../app/domain/import/csv.ts';

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

export async function workbookOf(files: Readonly<Record<string, string>>): Promise<Buffer> {
  const sheets = SHEET_IDS.flatMap((sheet) => {
    const text = files[SHEETS[sheet].name];
    if (text === undefined) return [];
    const { rows } = parseCsv(text, sheet);
    const days = new Set(fieldsOf(sheet).flatMap(([, { column, type }]) => (type.kind === 'date' ? [column] : [])));
    const isDay = (place: number, value: string) => days.has(rows[0]?.[place] ?? '') && ISO_DAY.test(value);
    const cell = (value: string, place: number) =>
      isDay(place, value)
        ? { type: Date, value: new Date(`${value}T00:00:00Z`), format: 'dd.mm.yyyy' }
        : { type: String, value: value || undefined };
    return [{ sheet: SHEETS[sheet].name, data: rows.map((row) => row.map(cell)) }];
  });
  return writeWorkbook(sheets).toBuffer();
}
