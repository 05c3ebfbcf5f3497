interface JobRow {
  /** When it is due, as cron reads it, in Norwegian time. */
  cron: string;
  /** How long a process may hold it before it counts as lost, in seconds. */
  expireInSeconds: number;
  /** How often it is tried again when it fails, and after how many seconds first; the wait doubles. */
  retryLimit: number;
  retryDelay: number;
}

/**
 * What the portal does by itself, and when. What each job does stands in app/commands/job.
 * No state that the portal shows waits for one of them: they tell people of it, and tidy up.
 */
export const jobTable = {
  send_mails: { cron: '* * * * *', expireInSeconds: 900, retryLimit: 0, retryDelay: 0 },
  // Each user's hour is kept by the round itself; asked more often, an hour that was missed is made up for soon.
  mail_round: { cron: '*/15 * * * *', expireInSeconds: 1800, retryLimit: 3, retryDelay: 60 },
  mail_urgent: { cron: '*/5 * * * *', expireInSeconds: 600, retryLimit: 0, retryDelay: 0 },
  clean_up: { cron: '20 3 * * *', expireInSeconds: 1800, retryLimit: 5, retryDelay: 60 },
} as const satisfies Record<string, JobRow>;

export type JobName = keyof typeof jobTable;

export const jobNames = Object.keys(jobTable) as JobName[];

export const JOB_TIME_ZONE = 'Europe/Oslo';

/** The schema of the job queue, in the portal's own database. */
export const JOB_SCHEMA = 'pgboss';

/** Where the queue keeps what is due until it is handed on: made with the others, because the jobs' role makes none. */
export const DUE_QUEUE = '__pgboss__send-it';
