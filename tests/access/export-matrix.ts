// Asks a running portal for every table as a file, in each kind, as every role.
import { strFromU8, unzipSync } from 'fflate';
import { fileFormats, type FileFormat } from '~/domain/dataset/export-name.ts';
import type { Role } from '~/domain/viewer.ts';
import { roles } from '~/policies/roles.ts';
import { datasets } from '~/queries/dataset/datasets.server.ts';
import type { PortalProcess } from '../support/portal-process.ts';
import { sides, type SideName, type World } from '../support/world.ts';
import { exportLines, type ExportLine } from './export-table.ts';
import { leaks, signInAll } from './http-matrix.ts';

/** Data sets that the portal has and the table does not, or the other way round. */
export function exportsWithoutALine(): string[] {
  const there = Object.keys(datasets);
  return [...there.filter((key) => !(key in exportLines)), ...Object.keys(exportLines).filter((key) => !there.includes(key))];
}

/** Everything that a file says: a workbook is unpacked. */
function textOf(bytes: Uint8Array, format: string): string {
  if (format === 'csv' || bytes.length === 0) return strFromU8(bytes);
  return Object.values(unzipSync(bytes)).map((part) => strFromU8(part)).join('\n');
}

/** Every fault of the portal's files, and of the pages that explain them, against the tables; empty where it keeps them. */
export async function exportFaultsOf(portal: PortalProcess, world: World, formats: readonly FileFormat[] = fileFormats): Promise<string[]> {
  const cookies = await signInAll(world);
  const faults: string[] = [];
  const ask = async (role: Role, path: string, allowed: boolean, format: string) => {
    const answer = await fetch(`${portal.origin}/${path}`, { redirect: 'manual', headers: { Cookie: cookies[role] } });
    const bytes = new Uint8Array(await answer.arrayBuffer());
    if (answer.status !== (allowed ? 200 : 404)) faults.push(`${role} /${path}: ${answer.status} where ${allowed ? 200 : 404} is due`);
    const body = answer.status === 200 ? textOf(bytes, format) : '';
    faults.push(...leaks(body, role).map((leak) => `${role} /${path}: ${leak}`));
  };
  for (const [key, line] of Object.entries(exportLines)) {
    const perRole = roles.map(async (role) => {
      await ask(role, `datasett/${key}`, line.opens.includes(role), 'csv');
      for (const side of line.search ? sides : (['own'] as const)) {
        const search = line.search?.(world[side], role) ?? '';
        for (const format of formats) await ask(role, `eksport/${key}.${format}?${search}`, mayTake(line, role, side), format);
      }
    });
    await Promise.all(perRole);
  }
  return faults.toSorted();
}

function mayTake({ opens, opensForeign = [] }: ExportLine, role: Role, side: SideName): boolean {
  return opens.includes(role) && (side === 'own' || opensForeign.includes(role));
}
