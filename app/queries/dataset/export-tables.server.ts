import type { CalendarDate } from '~/domain/calendar-date';
import { MOST_ROWS, type DescribedTable } from '~/domain/dataset/described-table';
import type { FileFormat } from '~/domain/dataset/export-name';
import type { Cell } from '~/domain/dataset/field';
import { maskNationalIdentityNumbers } from '~/domain/national-identity-number';
import { refused, done, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { asViewer } from '~/platform/sessions/viewer.server';
import type { AskedRows } from './dataset.server';
import type { NamedDataset } from './require-dataset.server';

/**
 * Read a part at a time, so that no single statement grows with the list, and a statement's parameters stay below
 * PostgreSQL's 65,535. Each part counts the list and sorts it anew, which is what a long file waits for: few parts.
 */
const PART = 10_000;
const LONGEST_MS = 60_000;
const LONGEST_QUERY = 1_000;

interface AskedFile {
  /** The words of the address that the screen was narrowed with. */
  query: URLSearchParams;
  format: FileFormat;
  on: CalendarDate;
}

/**
 * The rows of some tables as the screens show them to the viewer, all pages, seen as one moment. Each table is written to
 * the log of what left the portal: who, what, narrowed how, how many rows. More rows than a file may have are refused.
 */
export async function exportTables(
  viewer: Viewer,
  tables: readonly NamedDataset[],
  { query, format, on }: AskedFile,
): Promise<Result<DescribedTable[], 'too_many_rows'>> {
  return asViewer(
    viewer,
    async (tx) => {
      const found: DescribedTable[] = [];
      for (const { key, dataset } of tables) {
        const table = await wholeTable({ key, dataset }, { tx, viewer, query, on });
        if (!table) return refused('too_many_rows');
        found.push(table);
      }
      const asked = maskNationalIdentityNumbers(query.toString()).slice(0, LONGEST_QUERY);
      const { userId, membershipId } = viewer;
      const entries = found.map(({ description, rows }) => ({
        ...{ userId, membershipId, format, query: asked },
        dataset: description.key,
        rowCount: rows.length,
      }));
      await tx.dataExport.createMany({ data: entries });
      return done(found);
    },
    { isolationLevel: 'RepeatableRead', timeoutMs: LONGEST_MS },
  );
}

/** Null where it has more rows than a file may have. */
async function wholeTable({ key, dataset }: NamedDataset, asked: Omit<AskedRows, 'page'>): Promise<DescribedTable | null> {
  const rows: (readonly Cell[])[] = [];
  let read = 0;
  for (let page = 1; ; page++) {
    const part = await dataset.read({ ...asked, page: { page, size: PART } });
    if (part.total > MOST_ROWS) return null;
    rows.push(...part.rows);
    read += part.read ?? part.rows.length;
    if (part.rows.length > 0 && read < part.total) continue;
    const filter = (part.filter ?? []).filter((words): words is string => Boolean(words));
    return { description: dataset.describe(key), filter, asOf: part.asOf ?? asked.on, rows };
  }
}
