// Tables as they are taken out as files, without the request around it.
import type { CalendarDate } from '~/domain/calendar-date.ts';
import type { DescribedTable } from '~/domain/dataset/described-table.ts';
import type { FileFormat } from '~/domain/dataset/export-name.ts';
import type { Cell } from '~/domain/dataset/field.ts';
import type { Viewer } from '~/domain/viewer.ts';
import type { Dataset } from '~/queries/dataset/dataset.server.ts';
import { datasets, workbooks } from '~/queries/dataset/datasets.server.ts';
import { exportTables } from '~/queries/dataset/export-tables.server.ts';

interface Asked {
  /** The query of the address. */
  search?: string;
  format?: FileFormat;
  on: CalendarDate;
}

/** The tables of a data set, or of a workbook. Rejects where the screen answers 404. */
export async function exportedTables(viewer: Viewer, key: string, { search = '', format = 'csv', on }: Asked): Promise<DescribedTable[]> {
  const tables = (workbooks[key] ?? [key]).map((one) => ({ key: one, dataset: datasets[one] as Dataset }));
  const found = await exportTables(viewer, tables, { query: new URLSearchParams(search), format, on });
  if (!found.ok) throw new Error(found.refusal.code);
  return found.value;
}

/** The rows of one data set with each value under its header. */
export async function exportedRows(viewer: Viewer, key: string, asked: Asked): Promise<Record<string, Cell>[]> {
  const [table] = await exportedTables(viewer, key, asked);
  const headers = table?.description.fields.map(({ header }) => header) ?? [];
  return table?.rows.map((row) => Object.fromEntries(headers.map((header, place) => [header, row[place] ?? null]))) ?? [];
}
