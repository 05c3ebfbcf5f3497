import { misuseKindOf } from '~/domain/misuse-signals';
import { requireId } from '../session/require-id.server';
import { notFound } from '../session/require-viewer.server';
import type { SignalAddress } from './find-signal.server';

/** Which signal an address names: its kind and what it is about; 404 for what is none. */
export function requireSignalAddress({ kind: slug, subject }: Readonly<Record<string, string | undefined>>): SignalAddress {
  const kind = misuseKindOf(slug);
  if (!kind) throw notFound();
  return { kind, subjectId: requireId(subject) };
}
