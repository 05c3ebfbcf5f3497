// What leaves the portal, read from the side of the mail server.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { sendMails } from '~/commands/job/send-mails.server.ts';
import { type MailToQueue, queueMail } from '~/commands/mail/queue-mail.server.ts';
import { asWorker } from '~/platform/database.server.ts';
import { makeMember } from '../support/facts.ts';
import { openSmtpReceiver, refusal, type SmtpReceiver } from '../support/smtp-receiver.ts';

const ORIGIN = 'https://portal.example.no';
let server: SmtpReceiver;
let key = 0;

beforeEach(async () => {
  server = await openSmtpReceiver();
  vi.stubEnv('PORTAL_ORIGIN', ORIGIN);
  vi.stubEnv('SMTP_URL', server.url);
  vi.stubEnv('MAIL_FROM', 'Praksisporten <portal@example.no>');
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await server.close();
  // What one test left waiting is none of the next one's.
  await asWorker((tx) => tx.mail.updateMany({ where: { sentAt: null, givenUpAt: null }, data: { givenUpAt: new Date() } }));
});

async function queue(given: Partial<MailToQueue> = {}) {
  const { user } = await makeMember('caseworker');
  const mail = { userId: user.id, kind: 'digest', subject: 'Én oppgave venter', body: 'Hei!\n\nÉn oppgave venter på deg.', dedupeKey: `m${++key}`, ...given };
  await asWorker((tx) => queueMail(tx, mail));
  const row = await asWorker((tx) => tx.mail.findUniqueOrThrow({ where: { dedupeKey: mail.dedupeKey }, include: { user: true } }));
  return { id: row.id, email: row.user.email, userId: row.userId };
}

const send = () => sendMails({ signal: new AbortController().signal });
const stored = (id: string) => asWorker((tx) => tx.mail.findUniqueOrThrow({ where: { id } }));
const change = (id: string, data: { sentAt?: null; nextAttemptAt: Date }) => asWorker((tx) => tx.mail.update({ where: { id }, data }));
const letTimePass = (id: string) => change(id, { nextAttemptAt: new Date() });

test('a mail arrives whole: in Norwegian letters, from the portal, to the address of today, with a link and a number of its own', async () => {
  const { id, email, userId } = await queue({ subject: 'Æ, ø og å: to oppgaver', body: 'Hei!\n\nSvar før påske.', path: '/resultater?frist=uke' });
  const newAddress = `ny.${email}`;
  await asWorker((tx) => tx.user.update({ where: { id: userId }, data: { email: newAddress } }));
  await send();
  expect(server.received).toHaveLength(1);
  const { recipients, mail } = server.received[0] ?? expect.fail();
  expect(recipients).toEqual([newAddress]);
  expect(mail).toMatchObject({
    from: { name: 'Praksisporten', address: 'portal@example.no' },
    to: [{ name: '', address: newAddress }],
    subject: 'Æ, ø og å: to oppgaver',
    messageId: `<${id}@example.no>`,
    text: `Hei!\n\nSvar før påske.\n\n${ORIGIN}/resultater?frist=uke\n`,
    attachments: [],
  });
  const header = (name: string) => mail.headers.find((entry) => entry.key === name)?.value;
  expect(mail.html).toBeUndefined();
  expect(header('auto-submitted')).toBe('auto-generated');
  expect(header('content-type')).toMatch(/^text\/plain; charset=utf-8/i);
  expect(Math.abs(Date.now() - Date.parse(mail.date ?? ''))).toBeLessThan(60_000);
  expect(await stored(id)).toMatchObject({ attempts: 1, sentAt: expect.any(Date), lastError: null });
});

test('a sent mail is not sent again, and mails go in the order they were queued', async () => {
  const first = await queue();
  const second = await queue();
  await send();
  await send();
  expect(server.received.map(({ recipients }) => recipients[0])).toEqual([first.email, second.email]);
});

test('two senders at once send each mail once', async () => {
  for (let n = 0; n < 12; n++) await queue();
  await Promise.all([send(), send(), send()]);
  expect(new Set(server.received.map(({ mail }) => mail.messageId)).size).toBe(12);
  expect(server.received).toHaveLength(12);
});

test('a recipient whom the mail server does not know is given up at once, and the others get theirs', async () => {
  const unknown = await queue();
  const known = await queue();
  server.onRecipient = (address) => {
    if (address === unknown.email) throw refusal(550, `5.1.1 ${address} unknown`);
  };
  await send();
  expect(server.received.map(({ recipients }) => recipients[0])).toEqual([known.email]);
  expect(await stored(unknown.id)).toMatchObject({ lastError: 'recipient_refused 550', givenUpAt: expect.any(Date), attempts: 1 });
});

test('a mail server that is down costs each mail at most an attempt, and they arrive when it is up again', async () => {
  const first = await queue();
  const second = await queue();
  const port = Number(new URL(server.url).port);
  await server.close();
  await send();
  const waiting = await stored(first.id);
  expect(waiting).toMatchObject({ attempts: 1, sentAt: null, givenUpAt: null, lastError: 'no_connection' });
  expect(waiting.nextAttemptAt.getTime()).toBeGreaterThan(Date.now() + 30_000);
  expect(await stored(second.id)).toMatchObject({ attempts: 0, lastError: null });
  server = await openSmtpReceiver(port);
  await send();
  expect(server.received.map(({ recipients }) => recipients[0])).toEqual([second.email]);
  await letTimePass(first.id);
  await send();
  expect(server.received.map(({ recipients }) => recipients[0])).toEqual([second.email, first.email]);
});

test('a server that asks to come back later is asked ever more seldom, and after nine times no more', async () => {
  const { id } = await queue();
  server.onRecipient = () => {
    throw refusal(451, '4.7.1 greylisted');
  };
  const waits: number[] = [];
  for (let attempt = 1; attempt <= 9; attempt++) {
    await letTimePass(id);
    await send();
    const { nextAttemptAt, givenUpAt, lastError } = await stored(id);
    expect(lastError).toBe('try_later 451');
    expect(givenUpAt !== null).toBe(attempt === 9);
    if (!givenUpAt) waits.push(Math.round((nextAttemptAt.getTime() - Date.now()) / 60_000));
  }
  expect(waits).toEqual([1, 5, 15, 60, 180, 360, 720, 720]);
});

test('a mail is sent again where its sender ended before it could say so, and both are known as the same', async () => {
  const { id } = await queue();
  await send();
  await change(id, { sentAt: null, nextAttemptAt: new Date() });
  await send();
  expect(server.received.map(({ mail }) => mail.messageId)).toEqual([`<${id}@example.no>`, `<${id}@example.no>`]);
  expect(server.received[0]?.mail.date).toBe(server.received[1]?.mail.date);
});

test('a closed account gets no mail, and admin sees why', async () => {
  const { id, userId } = await queue();
  await asWorker((tx) => tx.user.update({ where: { id: userId }, data: { deactivatedAt: new Date() } }));
  await send();
  expect(server.received).toEqual([]);
  expect(await stored(id)).toMatchObject({ lastError: 'account_closed', givenUpAt: expect.any(Date) });
});

test.for([
  ['there is no mail server', ''],
  ['the account is of the demo', 'smtp'],
] as const)('a mail is written to a file of its own where %s', async ([reason]) => {
  const folder = mkdtempSync(join(tmpdir(), 'praksisporten-mail-'));
  vi.stubEnv('PORTAL_DATA_DIR', folder);
  const { id, email, userId } = await queue({ subject: 'Påminnelse' });
  if (reason === 'there is no mail server') vi.stubEnv('SMTP_URL', '');
  else await asWorker((tx) => tx.user.update({ where: { id: userId }, data: { isDemo: true } }));
  await send();
  expect(readdirSync(join(folder, 'mail'))).toEqual([`${id}.eml`]);
  const mail = await PostalMime.parse(readFileSync(join(folder, 'mail', `${id}.eml`)));
  expect(mail).toMatchObject({ to: [{ address: email }], subject: 'Påminnelse', messageId: `<${id}@example.no>` });
  expect(server.received).toEqual([]);
  expect((await stored(id)).sentAt).not.toBeNull();
  rmSync(folder, { recursive: true });
});
