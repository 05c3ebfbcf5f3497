import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import readWorkbook from 'read-excel-file/node';

const PROGRAM = 'soffice';
const isThere = () => spawnSync('which', [PROGRAM], { stdio: 'ignore' }).status === 0;

/** Makes sure that LibreOffice Calc is there; installs it where root runs on Debian (about 40 seconds). */
function findLibreOffice(): void {
  if (isThere()) return;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    process.env.DEBIAN_FRONTEND = 'noninteractive';
    const run = (args: string[]) => spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'] });
    run(['update', '--quiet']);
    run(['install', '--yes', '--quiet', '--no-install-recommends', 'libreoffice-calc']);
  }
  if (!isThere()) throw new Error('soffice was not found: install libreoffice-calc');
}

/** Semicolons, UTF-8, Norwegian numbers and days: what LibreOffice suggests here when somebody opens the file. */
const AS_NORWEGIAN = '--infilter=CSV:59,34,76,1,,1044,false,true';

/** The cells of a CSV file as LibreOffice understands them: texts, numbers and days. */
export async function openedInLibreOffice(csv: string) {
  findLibreOffice();
  const folder = mkdtempSync(join(tmpdir(), 'praksisporten-calc-'));
  try {
    writeFileSync(join(folder, 'fil.csv'), csv);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    execFileSync(PROGRAM, [profile, '--headless', AS_NORWEGIAN, '--convert-to', 'xlsx', '--outdir', folder, join(folder, 'fil.csv')], { stdio: 'ignore' });
    const [sheet] = await readWorkbook(readFileSync(join(folder, 'fil.xlsx')));
    return sheet?.data ?? [];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
