import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

function findUpwards(folder: string): string {
  if (existsSync(join(folder, 'package.json')) && existsSync(join(folder, 'prisma'))) return folder;
  const parent = dirname(folder);
  return parent === folder ? process.cwd() : findUpwards(parent);
}

/** The folder of package.json; the same from the sources and from the built server. */
export const projectRoot = findUpwards(dirname(fileURLToPath(import.meta.url)));
