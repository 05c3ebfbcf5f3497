import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '~/platform/project-root.server.ts';

function filesUnder(path: string): string[] {
  const absolute = join(projectRoot, path);
  if (!existsSync(absolute)) return [];
  if (!statSync(absolute).isDirectory()) return [path];
  return readdirSync(absolute)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}

/** SHA-256 of the names and contents of the files at `paths`, from the project's root; folders count with all in them. */
export function hashOfFiles(paths: string[], counts: (path: string) => boolean = () => true): string {
  const hash = createHash('sha256');
  for (const path of paths.flatMap(filesUnder).filter(counts)) {
    hash.update(path).update('\0').update(readFileSync(join(projectRoot, path))).update('\0');
  }
  return hash.digest('hex');
}
