import type { JobName } from '~/platform/jobs/job-table';
import type { JobHandler } from '~/platform/jobs/start-jobs.server';
import { mailRound } from '../mail/mail-round.server';
import { mailUrgent } from '../mail/mail-urgent.server';
import { cleanUp } from './clean-up.server';
import { sendMails } from './send-mails.server';

/** What each job of the table does. A job that is missing here does not compile. */
export const jobHandlers: Readonly<Record<JobName, JobHandler>> = {
  send_mails: sendMails,
  mail_round: mailRound,
  mail_urgent: mailUrgent,
  clean_up: cleanUp,
};
