import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { queueMail } from '~/commands/mail/queue-mail.server.ts';
import { retryMail } from '~/commands/mail/retry-mail.server.ts';
import type { Viewer } from '~/domain/viewer.ts';
import { asWorker } from '~/platform/database.server.ts';
import { listMails } from '~/queries/mail/list-mails.server.ts';
import { readMail } from '~/queries/mail/read-mail.server.ts';
import { makeMember } from '../support/facts.ts';
import { viewerOf } from '../support/as-viewer.ts';

let admin: Viewer;
let lead: Viewer;
let ids: string[];

beforeAll(async () => {
  admin = viewerOf(await makeMember('admin'));
  const member = await makeMember('unit_lead', { name: 'Liv Leder' });
  lead = viewerOf(member);
  ids = [];
  for (let n = 0; n < 30; n++) {
    const dedupeKey = `list ${n}`;
    await asWorker((tx) => queueMail(tx, { userId: member.user.id, kind: 'digest', subject: `Nummer ${n}`, body: 'Hei!', path: '/', dedupeKey }));
    ids.push((await asWorker((tx) => tx.mail.findUniqueOrThrow({ where: { dedupeKey } }))).id);
  }
  const change = (id: string, data: object) => asWorker((tx) => tx.mail.update({ where: { id }, data }));
  await change(idOf(0), { sentAt: new Date(), attempts: 1 });
  await change(idOf(1), { givenUpAt: new Date(), attempts: 9, lastError: 'try_later 451' });
  await change(idOf(2), { givenUpAt: new Date(), attempts: 1, lastError: 'recipient_refused 550' });
});

const idOf = (n: number) => ids[n] ?? '';
const list = (given: object = {}, viewer = admin) => listMails(viewer, { search: '', state: null, page: 1, ...given });

test('mails are listed newest first, 25 on a page, by state and recipient', async () => {
  const first = await list();
  expect(first.total).toBe(30);
  expect(first.rows.map(({ id }) => id)).toEqual(ids.toReversed().slice(0, 25));
  expect((await list({ page: 2 })).rows.map(({ id }) => id)).toEqual(ids.slice(0, 5).toReversed());
  expect((await list({ state: 'given_up' })).rows.map(({ id, state }) => [id, state])).toEqual([
    [idOf(2), 'given_up'],
    [idOf(1), 'given_up'],
  ]);
  expect((await list({ state: 'sent' })).total).toBe(1);
  expect((await list({ state: 'waiting' })).total).toBe(27);
  expect((await list({ search: 'liv l' })).total).toBe(30);
  expect((await list({ search: 'ingen' })).total).toBe(0);
});

test('a mail that was given up says why, and waits as new when it is tried again, however often that is asked', async () => {
  expect(await readMail(admin, idOf(2))).toMatchObject({
    state: 'given_up',
    fault: { fault: 'recipient_refused', code: '550' },
    to: { name: 'Liv Leder' },
    allowedActions: ['retry'],
  });
  const requestId = randomUUID();
  expect(await retryMail(admin, idOf(2), requestId)).toEqual({ ok: true, value: idOf(2) });
  expect(await retryMail(admin, idOf(2), requestId)).toEqual({ ok: true, value: idOf(2) });
  expect(await retryMail(admin, idOf(2), randomUUID())).toMatchObject({ ok: false, refusal: { code: 'not_possible_now' } });
  expect(await readMail(admin, idOf(2))).toMatchObject({ state: 'waiting', attempts: 0, allowedActions: [] });
});

test('nobody but admin lists, opens or retries a mail, and a sent one is not sent again by hand', async () => {
  expect((await list({}, lead)).total).toBe(0);
  await expect(readMail(lead, idOf(1))).rejects.toMatchObject({ status: 404 });
  expect(await retryMail(lead, idOf(1), randomUUID())).toMatchObject({ ok: false });
  expect(await retryMail(admin, idOf(0), randomUUID())).toMatchObject({ ok: false });
  expect(await readMail(admin, idOf(1))).toMatchObject({ state: 'given_up', attempts: 9 });
});
