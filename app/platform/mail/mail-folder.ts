import { join } from 'node:path';

/** The folder that mails are written to, where no mail server is configured. */
export function mailFolder({ dataDir }: { dataDir: string }): string {
  return join(dataDir, 'mail');
}
