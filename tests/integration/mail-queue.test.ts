import { expect, test } from 'vitest';
import { queueMail } from '~/commands/mail/queue-mail.server.ts';
import { asActor, asSession, asWorker } from '~/platform/database.server.ts';
import { makeMember } from '../support/facts.ts';

const mail = { kind: 'digest', subject: 'To oppgaver venter', body: 'Hei!\n\nTo oppgaver venter på deg.' };
const waiting = (dedupeKey: string) => asWorker((tx) => tx.mail.findMany({ where: { dedupeKey } }));

test('a key is mailed once, however often and by how many at once it is queued', async () => {
  const { actor } = await makeMember('coordinator');
  const queue = (dedupeKey: string) => asWorker((tx) => queueMail(tx, { ...mail, userId: actor.userId, dedupeKey }));
  expect((await Promise.all([queue('one'), queue('one')])).toSorted()).toEqual([false, true]);
  expect(await queue('one')).toBe(false);
  expect(await waiting('one')).toHaveLength(1);
});

test('a mail is queued with what it tells of, or not at all', async () => {
  const { actor } = await makeMember('caseworker');
  const failing = asWorker(async (tx) => {
    await queueMail(tx, { ...mail, userId: actor.userId, dedupeKey: 'undone' });
    throw new Error('refused');
  });
  await expect(failing).rejects.toThrow('refused');
  expect(await waiting('undone')).toEqual([]);
});

test('a mail takes no national identity number, and the digits of a link are none', async () => {
  const { actor } = await makeMember('caseworker');
  const queue = (body: string) => asWorker((tx) => queueMail(tx, { ...mail, body, userId: actor.userId, dedupeKey: body }));
  await expect(queue('Gjelder 150388 99063.')).rejects.toThrow();
  expect(await queue('/praksis/0192f000-aaaa-7000-8000-15038899063a')).toBe(true);
});

test('admin alone reads mails, and nobody but the portal changes one that waits', async () => {
  const { actor: recipient } = await makeMember('unit_lead');
  const { actor: admin } = await makeMember('admin');
  await asWorker((tx) => queueMail(tx, { ...mail, userId: recipient.userId, dedupeKey: 'read' }));
  const count = (actor: typeof admin) => asActor(actor, 'portal_app', (tx) => tx.mail.count({ where: { dedupeKey: 'read' } }));
  expect(await count(admin)).toBe(1);
  expect(await count(recipient)).toBe(0);
  await expect(asSession((tx) => tx.mail.count())).rejects.toThrow(/permission denied/);
  const retried = await asActor(admin, 'portal_app', (tx) =>
    tx.mail.updateMany({ where: { dedupeKey: 'read' }, data: { attempts: 0, givenUpAt: null } }),
  );
  expect(retried.count).toBe(0);
  const claimsToBeSent = asActor(admin, 'portal_app', (tx) => tx.mail.updateMany({ data: { sentAt: new Date() } }));
  await expect(claimsToBeSent).rejects.toThrow(/permission denied/);
});
