import { inflateRawSync } from 'node:zlib';

export interface PackedFile {
  name: string;
  bytes: Uint8Array;
}

export interface ArchiveLimits {
  files: number;
  /** Of all files together, unpacked. */
  bytes: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const ENTRY_LENGTH = 46;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;

interface Entry {
  name: string;
  method: number;
  encrypted: boolean;
  packedSize: number;
  offset: number;
}

function endOf(archive: Buffer): number {
  const first = Math.max(0, archive.length - END_LENGTH - LONGEST_COMMENT);
  for (let at = archive.length - END_LENGTH; at >= first; at -= 1) if (archive.readUInt32LE(at) === END) return at;
  throw new Error('no archive');
}

function* entriesOf(archive: Buffer): Generator<Entry> {
  const end = endOf(archive);
  const count = archive.readUInt16LE(end + 10);
  let at = archive.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (archive.readUInt32LE(at) !== ENTRY) throw new Error('no entry of an archive');
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) => archive.readUInt16LE(at + field));
    const from = at + ENTRY_LENGTH;
    yield {
      name: archive.toString('utf8', from, from + (nameLength ?? 0)),
      method: archive.readUInt16LE(at + 10),
      encrypted: (archive.readUInt16LE(at + 8) & 1) === 1,
      packedSize: archive.readUInt32LE(at + 20),
      offset: archive.readUInt32LE(at + 42),
    };
    at = from + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0);
  }
}

function contentOf(archive: Buffer, { method, encrypted, packedSize, offset }: Entry, most: number): Uint8Array {
  if (encrypted || (method !== 0 && method !== 8)) throw new Error('packed in another way');
  const from = offset + 30 + archive.readUInt16LE(offset + 26) + archive.readUInt16LE(offset + 28);
  const bytes = archive.subarray(from, from + packedSize);
  return method === 0 ? bytes : inflateRawSync(bytes, { maxOutputLength: Math.max(1, most) });
}

/**
 * The files of a ZIP archive. What they say of their own size is not believed: unpacking stops where the limit is
 * reached, so a small archive cannot fill the memory. Gives `too_much` then, and null where the bytes are no archive
 * that can be read (another format, encrypted, or broken).
 */
export function unpackArchive(bytes: Uint8Array, limits: ArchiveLimits): PackedFile[] | 'too_much' | null {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const files: PackedFile[] = [];
  let left = limits.bytes;
  try {
    for (const entry of entriesOf(archive)) {
      if (entry.name.endsWith('/')) continue;
      if (files.length === limits.files) return 'too_much';
      const content = contentOf(archive, entry, left);
      left -= content.length;
      if (left < 0) return 'too_much';
      files.push({ name: entry.name, bytes: content });
    }
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'too_much' : null;
  }
  return files;
}
