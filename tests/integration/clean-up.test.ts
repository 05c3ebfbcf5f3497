import { expect, test } from 'vitest';
import { cleanUp } from '~/commands/job/clean-up.server.ts';
import { asWorker } from '~/platform/database.server.ts';
import { asOwner } from '../support/database.ts';
import { makeMember } from '../support/facts.ts';
import { makeApiToken } from '../support/world-api-tokens.ts';

const AGES = ['29 days', '31 days', '89 days', '91 days', '11 months', '13 months'] as const;

/** One row of each kind for each age, and one that is still in use though it is old. */
async function fill(): Promise<void> {
  const { user, membership, organisationId } = await makeMember('unit_lead');
  const token = await makeApiToken({ organisationId, membershipId: membership.id, scope: 'figures:read' });
  await asOwner(async (client) => {
    await client.query(`select set_config('app.user_id', $1, false)`, [user.id]);
    for (const age of AGES) {
      const code = Buffer.from(age);
      const then = [user.id, age];
      await client.query(
        `insert into sessions (token_hash, user_id, membership_id, expires_at, ended_at)
         values ($1, $2, $3, now() - $4::interval, null), ($5, $2, $3, now() + interval '1 day', now() - $4::interval)`,
        [code, user.id, membership.id, age, Buffer.from(`ended ${age}`)],
      );
      await client.query(
        `insert into password_links (token_hash, user_id, expires_at, used_at)
         values ($1, $2, now() - $3::interval, null), ($4, $2, now() + interval '1 day', now() - $3::interval)`,
        [code, user.id, age, Buffer.from(`used ${age}`)],
      );
      await client.query(
        `insert into form_submissions (user_id, request_id, result, created_at) values ($1, uuid_v7(), '1', now() - $2::interval)`,
        then,
      );
      await client.query(
        `insert into mails (user_id, kind, subject, body, dedupe_key, created_at) values ($1, 'digest', 'x', 'x', $2::text, now() - $2::interval)`,
        then,
      );
      await client.query(`insert into api_calls (token_id, path, status, called_at) values ($1, '/contracts', 200, now() - $2::interval)`, [token.id, age]);
    }
    await client.query(
      `insert into sign_in_limits values ('over', 9, extract(epoch from now()) * 1000 - 1000), ('on', 9, extract(epoch from now()) * 1000 + 600000)`,
    );
    await client.query(
      `insert into sessions (token_hash, user_id, membership_id, expires_at, created_at)
       values ('in use', $1, $2, now() + interval '1 hour', now() - interval '13 months')`,
      [user.id, membership.id],
    );
  });
}

const counts = () =>
  asOwner(async (client) => {
    const tables = ['sessions', 'password_links', 'form_submissions', 'mails', 'api_calls', 'sign_in_limits'];
    const { rows } = await client.query<Record<string, number>>(
      `select ${tables.map((table) => `(select count(*)::int from ${table}) as ${table}`).join(', ')}`,
    );
    return rows[0];
  });

const clean = () => cleanUp({ signal: new AbortController().signal });

test('what is over for long is taken away, and nothing younger or still in use; done twice it takes no more', async () => {
  await fill();
  expect(await counts()).toEqual({ sessions: 13, password_links: 12, form_submissions: 6, mails: 6, api_calls: 6, sign_in_limits: 2 });
  await clean();
  const left = { sessions: 3, password_links: 2, form_submissions: 1, mails: 5, api_calls: 3, sign_in_limits: 1 };
  expect(await counts()).toEqual(left);
  await Promise.all([clean(), clean()]);
  expect(await counts()).toEqual(left);
});

test('PostgreSQL itself keeps what is young from the jobs, and the codes of sessions, links and tokens from their eyes', async () => {
  const before = await counts();
  for (const table of ['sessions', 'password_links', 'form_submissions', 'mails', 'api_calls']) {
    await asWorker((tx) => tx.$executeRawUnsafe(`delete from ${table}`));
  }
  expect(await counts()).toEqual(before);
  for (const table of ['sessions', 'password_links', 'api_tokens']) {
    await expect(asWorker((tx) => tx.$queryRawUnsafe(`select token_hash from ${table}`))).rejects.toThrow(/permission denied/);
  }
});
