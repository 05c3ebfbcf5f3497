/** Import files as the screen sends them, for calling the commands behind it. */
import { randomUUID } from 'node:crypto';
import { vi } from 'vitest';
import { receiveUpload } from '~/commands/import-upload/receive-upload.server.ts';
import { runUpload } from '~/commands/import-upload/run-upload.server.ts';
import type { Findings } from '~/domain/import/findings.ts';
import type { Stored } from '~/domain/import/result.ts';
import type { Viewer } from '~/domain/viewer.ts';
import { readUpload } from '~/queries/import/read-upload.server.ts';
import type { CsvFiles } from './import-source.ts';

export function csvFiles(files: CsvFiles): { name: string; bytes: Uint8Array }[] {
  return Object.entries(files).map(([name, text]) => ({ name: `${name}.csv`, bytes: new TextEncoder().encode(text) }));
}

/** Uploads CSV text and gives the upload's id. */
export async function sendFiles(viewer: Viewer, files: CsvFiles): Promise<string> {
  const sent = await receiveUpload(viewer, csvFiles(files), randomUUID());
  if (!sent.ok) throw new Error(sent.refusal.code);
  return sent.value;
}

/** What the page of an upload says when nobody works on it any more. */
export async function settled(viewer: Viewer, id: string) {
  const look = async () => {
    const upload = await readUpload(viewer, id);
    if (upload.working || !upload.findings) throw new Error('the upload is still worked on');
    return { ...upload, findings: upload.findings };
  };
  return vi.waitFor(look, { timeout: 10_000, interval: 50 });
}

/** The faults of an upload as `file address code`. */
export function faultPlaces(findings: Findings): string[] {
  if (findings.kind !== 'faulty') throw new Error(`no faults but ${JSON.stringify(findings)}`);
  return findings.faults.map(({ file, address, row, code }) => `${file} ${address ?? row ?? '-'} ${code}`);
}

/** Uploads and imports, as a lead who sees no fault and goes on. */
export async function importFiles(viewer: Viewer, files: CsvFiles): Promise<Stored> {
  const id = await sendFiles(viewer, files);
  const { version, findings: preview } = await settled(viewer, id);
  if (preview.kind !== 'ready') throw new Error(JSON.stringify(preview));
  await runUpload(viewer, id, { version, work: 'import' }, randomUUID());
  const { findings } = await settled(viewer, id);
  if (findings.kind !== 'imported') throw new Error(JSON.stringify(findings));
  return findings;
}
