import writeWorkbook from 'write-excel-file/node';
import { correctedTables, type CellCorrection } from '~/domain/import/cell-corrections';
import { cellText } from '~/domain/import/fault';
import type { Findings } from '~/domain/import/findings';
import { unpacked } from '~/domain/import/kept-source';
import { SHEETS } from '~/domain/import/sheets';
import type { Viewer } from '~/domain/viewer';
import { asViewer } from '~/platform/sessions/viewer.server';
import { uploadScope } from '~/policies/upload-scope';
import { notFound } from '../session/require-viewer.server';

const MARK = '#FFC1C2';

/**
 * The rows of an open upload as a workbook, with what was put right on the screen, and the faulty cells coloured. Cells are
 * text, as they were read; national identity numbers stay masked. Throws 404 for what is not the viewer's, or is over.
 */
export async function markedWorkbook(viewer: Viewer, id: string): Promise<Buffer> {
  const upload = await asViewer(viewer, (tx) =>
    tx.importUpload.findFirst({
      where: { AND: [uploadScope(viewer), { id, state: 'open' }] },
      select: { content: true, corrections: true, findings: true },
    }),
  );
  if (!upload?.content) throw notFound();
  const findings = upload.findings as Findings | null;
  const faults = findings?.kind === 'faulty' ? findings.faults : [];
  const tables = correctedTables(unpacked(upload.content).tables, upload.corrections as unknown as CellCorrection[]);
  const sheets = tables.map(({ sheet, rows }) => {
    const marked = new Set(faults.flatMap(({ cell }) => (cell?.sheet === sheet ? [`${cell.row} ${cell.place}`] : [])));
    const width = Math.max(1, ...rows.map((row) => row.length));
    return {
      sheet: SHEETS[sheet].name,
      stickyRowsCount: 1,
      data: rows.map((row, index) =>
        Array.from({ length: width }, (_, place) => ({
          type: String,
          value: cellText(row[place]) || undefined,
          ...(marked.has(`${index + 1} ${place}`) && { backgroundColor: MARK }),
          ...(index === 0 && { fontWeight: 'bold' as const }),
        })),
      ),
    };
  });
  if (sheets.length === 0) throw notFound();
  return writeWorkbook(sheets).toBuffer();
}
