import { asWorker, type Transaction } from '~/platform/database.server';
import { log } from '~/platform/log.server';

/** What is taken away, and when. The database's own policies hold the same ages. */
const tableOfAges: readonly { what: string; remove: (tx: Transaction) => Promise<number> }[] = [
  {
    what: 'sessions that ended or ran out 30 days ago',
    remove: (tx) => tx.$executeRaw`delete from sessions where least(expires_at, ended_at) < now() - interval '30 days'`,
  },
  {
    what: 'password links that were used or ran out 30 days ago',
    remove: (tx) => tx.$executeRaw`delete from password_links where least(expires_at, used_at) < now() - interval '30 days'`,
  },
  {
    what: 'results kept for forms that are sent twice, 30 days old',
    remove: (tx) => tx.$executeRaw`delete from form_submissions where created_at < now() - interval '30 days'`,
  },
  {
    what: 'counts of failed sign-ins whose time is over',
    remove: (tx) => tx.$executeRaw`delete from sign_in_limits where expire < extract(epoch from now()) * 1000`,
  },
  {
    what: 'mails, 12 months old',
    remove: (tx) => tx.$executeRaw`delete from mails where created_at < now() - interval '12 months'`,
  },
  {
    what: 'calls of the API, 90 days old',
    remove: (tx) => tx.$executeRaw`delete from api_calls where called_at < now() - interval '90 days'`,
  },
  {
    what: 'files sent for an import, with what became of it, a day old',
    remove: (tx) => tx.$executeRaw`delete from import_uploads where created_at < now() - interval '24 hours'`,
  },
];

/** Takes away what is of no use any more. Each line is a transaction of its own, and done twice it finds nothing. */
export async function cleanUp({ signal }: { signal: AbortSignal }): Promise<void> {
  for (const { what, remove } of tableOfAges) {
    signal.throwIfAborted();
    const rows = await asWorker(remove);
    if (rows > 0) log.info({ what, rows }, 'taken away');
  }
}
