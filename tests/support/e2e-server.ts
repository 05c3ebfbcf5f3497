// Serves the demo for the browser tests from a data folder that is made for the run and removed with it.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'praksisporten-e2e-'));
// Where root runs the tests, the database runs as another user.
chmodSync(folder, 0o711);
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

process.env.PORTAL_DATA_DIR = folder;
delete process.env.DATABASE_URL;
await import('../../scripts/demo.ts');
