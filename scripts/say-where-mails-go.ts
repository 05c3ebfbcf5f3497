import { environment } from '~/platform/environment.server.ts';
import { mailFolder } from '~/platform/mail/mail-folder.ts';

/** Says in one sentence that mails reach nobody, where no mail server is configured. */
export function sayWhereMailsGo(): void {
  const configuration = environment();
  if (configuration.mailServer) return;
  console.log(`E-post sendes ikke, men skrives til ${mailFolder(configuration)}, fordi SMTP_URL ikke er satt.`);
}
