import writeWorkbook, { type Cell as SheetCell } from 'write-excel-file/node';
import type { DatasetDescription, DescribedTable, Provenance } from '~/domain/dataset/described-table';
import type { Cell, FieldType } from '~/domain/dataset/field';
import { osloWallTime } from '~/domain/dataset/oslo-wall-time';
import { sheetNames } from '~/domain/dataset/sheet-names';
import { withoutControls } from '~/domain/dataset/without-controls';
import { exportTexts } from '~/i18n/exports';
import { formatDate, formatNumber } from '~/i18n/format';

const texts = exportTexts.nb;
const HEADER = '#E6F0FF';

const DATE_FORMAT = 'dd.mm.yyyy';
const MOMENT_FORMAT = 'dd.mm.yyyy hh:mm';
const NUMBER_FORMATS: Partial<Record<FieldType, string>> = { whole: '0', decimal: '#,##0.00##', percent: '0.0%' };
const WIDTHS: Partial<Record<FieldType, number>> = { date: 14, moment: 18, whole: 12, decimal: 14, percent: 12, yesNo: 10, phone: 18 };
const TEXT_WIDTH = 28;

const title = (value: string): SheetCell => ({ value, type: String, fontWeight: 'bold', fontSize: 14 });
const heading = (value: string): SheetCell => ({ value, type: String, fontWeight: 'bold', backgroundColor: HEADER, wrap: true });
const text = (value: string): SheetCell => ({ value: withoutControls(value) || undefined, type: String, alignVertical: 'top' });
const long = (value: string): SheetCell => ({ ...text(value), wrap: true });

/**
 * A workbook of tables: first «Les meg» with what they hold, as of when, narrowed how and what each field means; then a sheet
 * for each, its header frozen, with days and numbers that a spreadsheet can count with.
 */
export function exportWorkbook(tables: readonly DescribedTable[], from: Provenance): Promise<Buffer> {
  const names = sheetNames([texts.readMe, ...tables.map(({ description }) => description.title)]);
  const sheets = tables.map((table, place) => ({ ...tableSheet(table), sheet: names[place + 1] }));
  return writeWorkbook([{ ...readMe(tables, names.slice(1), from), sheet: names[0] }, ...sheets]).toBuffer();
}

function readMe(tables: readonly DescribedTable[], sheets: readonly string[], { fetchedBy, organisation, email, origin }: Provenance) {
  const about = tables.flatMap(({ description, filter, asOf, rows }, place) => [
    [title(description.title)],
    [text(texts.readMeSheet), text(sheets[place] ?? '')],
    [text(texts.rows), long(description.about)],
    [text(texts.readMeAsOf), text(formatDate(asOf))],
    [text(texts.readMeRows), text(formatNumber(rows.length))],
    [text(texts.readMeFilter), long(filter.length > 0 ? filter.join('. ') : texts.readMeNoFilter)],
    [text(texts.source), long(description.source)],
    [text(texts.readMePage), text(`${origin}/datasett/${description.key}`)],
    [],
    [texts.header, texts.definition, texts.type].map(heading),
    ...description.fields.map((field) => [text(field.header), long(field.definition), long(typeInWords(field))]),
    [],
  ]);
  const fetched = [
    [text(texts.readMeFetched), text(`${fetchedBy}, ${organisation}`)],
    [text(texts.readMeContact), text(email)],
  ];
  return { data: [...about, ...fetched], columns: [{ width: 26 }, { width: 70 }, { width: 50 }] };
}

function typeInWords({ type, words }: DatasetDescription['fields'][number]): string {
  return type === 'code' ? `${texts.types.code} ${texts.oneOf(words)}` : texts.types[type];
}

function tableSheet({ description, rows }: DescribedTable) {
  const types = description.fields.map(({ type }) => type);
  return {
    data: [
      description.fields.map(({ header }) => heading(header)),
      ...rows.map((row) => row.map((cell, place) => sheetCell(cell, types[place] ?? 'text'))),
    ],
    columns: types.map((type) => ({ width: WIDTHS[type] ?? TEXT_WIDTH })),
    stickyRowsCount: 1,
  };
}

function sheetCell(cell: Cell, type: FieldType): SheetCell {
  if (cell === null) return null;
  if (typeof cell === 'boolean') return { value: cell ? texts.yes : texts.no, type: String };
  if (typeof cell === 'number') return { value: cell, type: Number, format: NUMBER_FORMATS[type] };
  if (type === 'date') return { value: new Date(`${cell}T00:00:00Z`), type: Date, format: DATE_FORMAT };
  // A spreadsheet knows no zones: the cell shows what a clock in Norway showed.
  if (type === 'moment') return { value: new Date(`${osloWallTime(cell)}:00Z`), type: Date, format: MOMENT_FORMAT };
  return { value: withoutControls(cell) || undefined, type: String };
}
