import type { FaultCode } from '~/domain/import/fault';
import type { Viewer } from '~/domain/viewer';
import { readUpload } from './read-upload.server';

export const FAULTS_ON_A_PAGE = 100;
const FIRST_IN_SUMMARY = 5;

/**
 * A page of an upload's faults, all of them or those of one kind, with how many there are of each; null where the upload
 * has none to show. Throws 404 like `readUpload`.
 */
export async function listFaults(viewer: Viewer, id: string, { page, kind }: { page: number; kind: string | null }) {
  const { findings, ...upload } = await readUpload(viewer, id);
  if (upload.working || findings?.kind !== 'faulty') return null;
  const { faults, kinds, total } = findings;
  const chosen = kinds.find(({ code }) => code === kind)?.code ?? null;
  const wanted = chosen === null ? faults : faults.filter(({ code }) => code === chosen);
  const from = (page - 1) * FAULTS_ON_A_PAGE;
  return {
    upload,
    total,
    kinds,
    chosen: chosen as FaultCode | null,
    page,
    matching: wanted.length,
    cutAt: faults.length < total ? faults.length : null,
    first: wanted.slice(0, FIRST_IN_SUMMARY),
    faults: wanted.slice(from, from + FAULTS_ON_A_PAGE),
  };
}
