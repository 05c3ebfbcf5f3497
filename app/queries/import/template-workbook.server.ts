import writeWorkbook, { type Cell } from 'write-excel-file/node';
import type { CalendarDate } from '~/domain/calendar-date';
import { EXAMPLES } from '~/domain/import/examples';
import { fieldsOf, SHEET_IDS, SHEETS, type SheetId } from '~/domain/import/sheets';
import { formatDate } from '~/i18n/format';
import { importTemplateTexts } from '~/i18n/import-template';

const texts = importTemplateTexts.nb;
const NEEDED = '#E6F0FF';
const WIDTH = 24;

const title = (value: string): Cell => ({ value, type: String, fontWeight: 'bold' });
const text = (value: string): Cell => ({ value, type: String });

function guide(on: CalendarDate) {
  const columns = SHEET_IDS.flatMap((sheet) =>
    fieldsOf(sheet).map(([, { column, required, type }]) =>
      [SHEETS[sheet].name, column, required ? texts.isNeeded : texts.isOptional, texts.allowed(type)].map(text),
    ),
  );
  const data = [
    [title(texts.title)],
    [text(texts.asOf(formatDate(on)))],
    ...texts.how.map((line) => [text(line)]),
    [],
    [texts.sheet, texts.column, texts.needed, texts.content].map(title),
    ...columns,
  ];
  return { sheet: texts.guideSheet, data, columns: [{ width: WIDTH }, { width: WIDTH }, { width: WIDTH }, { width: 70 }] };
}

/** Headers, those that must be filled in bold on blue, and the example where it is wanted. */
function emptySheet(sheet: SheetId, withExample: boolean) {
  const fields = fieldsOf(sheet);
  const header = fields.map(([, { column, required }]): Cell =>
    required ? { ...text(column), fontWeight: 'bold', backgroundColor: NEEDED } : text(column),
  );
  const example = fields.map(([field]) => text((EXAMPLES[sheet] as Record<string, string>)[field] ?? ''));
  return {
    sheet: SHEETS[sheet].name,
    data: withExample ? [header, example] : [header],
    columns: fields.map(() => ({ width: WIDTH })),
    stickyRowsCount: 1,
  };
}

/**
 * The workbook to fill in: a guide, and a sheet for each file of the import format with its columns and, unless told, an
 * example. It is made from the format itself.
 */
export function templateWorkbook(on: CalendarDate, { withExamples = true } = {}): Promise<Buffer> {
  return writeWorkbook([guide(on), ...SHEET_IDS.map((sheet) => emptySheet(sheet, withExamples))]).toBuffer();
}
