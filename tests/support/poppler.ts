import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const PROGRAMS = ['pdfinfo', 'pdftotext'] as const;

function isThere(program: string): boolean {
  return spawnSync(program, ['-v'], { stdio: 'ignore' }).status === 0;
}

/** Makes sure that the programs which read PDF are there; installs poppler-utils where root runs on Debian. */
function findPoppler(): void {
  if (PROGRAMS.every(isThere)) return;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    process.env.DEBIAN_FRONTEND = 'noninteractive';
    const run = (args: string[]) => spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'] });
    run(['update', '--quiet']);
    run(['install', '--yes', '--quiet', '--no-install-recommends', 'poppler-utils']);
  }
  if (!PROGRAMS.every(isThere)) throw new Error('pdfinfo and pdftotext were not found: install poppler-utils');
}

/** What `pdfinfo` and `pdftotext` say of a PDF: its facts, the tags in their order, and the text. */
export function readPdf(file: string): { facts: string; tags: string; text: string } {
  findPoppler();
  const run = (program: (typeof PROGRAMS)[number], args: string[]) => execFileSync(program, args, { encoding: 'utf8' });
  return { facts: run('pdfinfo', [file]), tags: run('pdfinfo', ['-struct', file]), text: run('pdftotext', [file, '-']) };
}
