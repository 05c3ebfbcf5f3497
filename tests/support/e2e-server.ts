// Serves the demo for the browser tests from a data folder that is made for the run and removed with it.
import { mkdirSync, rmSync } from 'node:fs';
import { e2eFolder } from './e2e-folder.ts';

const folder = e2eFolder(process.env.PORT);
// Only one server can have the port, so what lies there is left over from a run that was killed.
rmSync(folder, { recursive: true, force: true });
// Where root runs the tests, the database runs as another user.
mkdirSync(folder, { mode: 0o711 });
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

process.env.PORTAL_DATA_DIR = folder;
delete process.env.DATABASE_URL;
await import('../../scripts/demo.ts');
