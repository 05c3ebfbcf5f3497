// A spreadsheet that lies between upload and import, with a fault that shows what stands in a cell.
import { packed } from '~/domain/import/kept-source.ts';
import { asWorker } from '~/platform/database.server.ts';

export const uploadCanaries = ['import_uploads.findings'] as const;

/** Adds it, as the unit's lead has sent it. */
export async function plantUpload(
  bird: (field: (typeof uploadCanaries)[number]) => string,
  { unitId, leadId }: { unitId: string; leadId: string },
) {
  const value = bird('import_uploads.findings');
  const rows = [['kandidat', 'fornavn', 'etternavn', 'epost'], ['K-1', 'Navn', 'Navnesen', value]];
  const at = { file: 'kandidater.csv', row: 2, column: 'epost', value, code: 'not_an_email', detail: null };
  const upload = await asWorker((tx) =>
    tx.importUpload.create({
      data: {
        ...{ unitId, uploadedBy: leadId },
        content: packed({ tables: [{ file: 'kandidater.csv', sheet: 'candidates', rows, brokenAt: null }], faults: [], unsure: [] }),
        findings: {
          ...{ kind: 'faulty', total: 1, kinds: [{ code: 'not_an_email', count: 1 }] },
          faults: [{ ...at, cell: { sheet: 'candidates', row: 2, place: 3 }, address: 'D2', written: value }],
        },
      },
      select: { id: true },
    }),
  );
  return { upload };
}
