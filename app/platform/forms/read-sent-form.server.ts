import { createHash } from 'node:crypto';
import { z } from 'zod';
import { readForm } from './submit-form.server';

export interface SentFile {
  name: string;
  bytes: Uint8Array;
}

export interface SentForm {
  files: SentFile[];
  /** The same files sent twice with the same form are one sending. */
  sendingId: string;
}

/**
 * The files that a form sent under `field`; null where the body is larger than `mostBytes`, which is then not read. Whoever
 * calls has made sure that the sender may send at all. A body that is no form is answered with 400.
 */
export async function readSentForm(request: Request, field: string, mostBytes: number): Promise<SentForm | null> {
  if (Number(request.headers.get('Content-Length') ?? 0) > mostBytes) return null;
  const form = await readForm(request);
  const sent = form.getAll(field).filter((value) => typeof value !== 'string');
  const files = await Promise.all(sent.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })));
  const hash = createHash('sha256').update(z.uuid().safeParse(form.get('requestId')).data ?? '');
  for (const { name, bytes } of files) hash.update(name).update(bytes);
  const digits = hash.digest('hex');
  const sendingId = `${digits.slice(0, 8)}-${digits.slice(8, 12)}-8${digits.slice(13, 16)}-8${digits.slice(17, 20)}-${digits.slice(20, 32)}`;
  return { files, sendingId };
}
