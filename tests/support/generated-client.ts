// A program as somebody else would write it: a client that is generated from the portal's OpenAPI document.
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import { OPENAPI_PATH } from '~/domain/api/endpoints.ts';
import { projectRoot } from '~/platform/project-root.server.ts';

const run = promisify(execFile);

/** Reads the newest release. What the document does not have must not compile. */
const PROGRAM = `
import createClient from 'openapi-fetch';
import type { components, paths } from './api';

const [baseUrl, token] = process.argv.slice(2);
const client = createClient<paths>({ baseUrl, headers: { Authorization: 'Bearer ' + token } });

const { data: list, error: refusal } = await client.GET('/releases', { params: { query: { page: 1 } } });
if (!list) throw new Error(refusal.title);
const id: string = list.releases[0]?.id ?? '';
const { data: release } = await client.GET('/releases/{id}', { params: { path: { id } } });
const result: components['schemas']['PublishedResult'] | undefined = release?.figures[0]?.results['6'];
const measured: number | null = result?.form === 'exact' ? result.cohort : null;

// @ts-expect-error the API has no persons
await client.GET('/candidates');
// @ts-expect-error a result with nothing shown has no cohort
if (result?.form === 'none') console.error(result.cohort);

console.log(JSON.stringify({ measured, release }));
`;

/** Generates a client from the document of the portal at `origin`, type-checks a program that uses it, and runs it. */
export async function readWithGeneratedClient(origin: string, token: string): Promise<{ measured: number | null; release: unknown }> {
  const folder = mkdtempSync(join(tmpdir(), 'praksisporten-client-'));
  try {
    const document = (await (await fetch(origin + OPENAPI_PATH)).json()) as OpenAPI3 & { servers: { url: string }[] };
    symlinkSync(join(projectRoot, 'node_modules'), join(folder, 'node_modules'));
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
    writeFileSync(join(folder, 'api.ts'), astToString(await openapiTS(document)));
    writeFileSync(join(folder, 'program.ts'), PROGRAM);
    const tsc = join(projectRoot, 'node_modules/typescript/bin/tsc');
    const options = ['--noEmit', '--strict', '--skipLibCheck', '--target', 'es2022', '--module', 'esnext', '--moduleResolution', 'bundler', '--types', 'node'];
    await run(process.execPath, [tsc, ...options, 'program.ts'], { cwd: folder });
    const { stdout } = await run(process.execPath, ['--import', 'tsx', 'program.ts', document.servers[0]?.url ?? '', token], { cwd: folder });
    return JSON.parse(stdout) as { measured: number | null; release: unknown };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
