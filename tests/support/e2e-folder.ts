import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The data folder of the browser tests' server on that port; commands that are tested beside it use the same. */
export function e2eFolder(port: string | undefined): string {
  return join(tmpdir(), `praksisporten-e2e-${port ?? '4173'}`);
}
