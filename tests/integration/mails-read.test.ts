// The mails about tasks, read as whoever gets them reads them: from the side of the mail server.
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { sendMails } from '~/commands/job/send-mails.server';
import { addDays, mondayOf, toDateColumn, today } from '~/domain/calendar-date';
import { containsNationalIdentityNumber } from '~/domain/national-identity-number';
import { reminderDays } from '~/domain/reminders';
import { asWorker } from '~/platform/database.server';
import { makeCandidate, makePlacement } from '../support/facts';
import { momentOf, roundDay, runRound, runUrgent } from '../support/mail-rounds';
import { openSmtpReceiver, type Received, type SmtpReceiver } from '../support/smtp-receiver';
import { makeWorld, sides, type World } from '../support/world';

const ORIGIN = 'https://portal.example.no';
let server: SmtpReceiver;
let world: World;
let received: Received[];

beforeAll(async () => {
  server = await openSmtpReceiver();
  vi.stubEnv('PORTAL_ORIGIN', ORIGIN);
  vi.stubEnv('SMTP_URL', server.url);
  vi.stubEnv('MAIL_FROM', 'Praksisporten <portal@example.no>');
  world = await makeWorld();
  for (const side of sides) await plantLateTasks(side);
  await runUrgent();
  await runRound(momentOf(roundDay, 9));
  await sendMails({ signal: new AbortController().signal });
  received = server.received;
}, 180_000);

afterAll(async () => {
  vi.unstubAllEnvs();
  await server?.close();
});

/** Something for each step, about a candidate whose every word is a canary: the lead hears of the oldest. */
async function plantLateTasks(side: (typeof sides)[number]) {
  const { candidate, contract, supplier, members } = world[side];
  const parties = { candidateId: candidate.id, contractId: contract.id, supplierId: supplier.id };
  for (const days of [reminderDays.first, reminderDays.second, reminderDays.escalation + 1]) {
    await makePlacement(parties, { acceptedAt: new Date(), plannedFrom: addDays(roundDay, -days) });
  }
  const given = { caseworkerId: members.caseworker.membership.id, firstName: `kanari-${side}-borte`, lastName: `kanari-${side}-lenge` };
  const away = await makeCandidate(members.caseworker.organisationId, given);
  const watched = await makePlacement({ ...parties, candidateId: away.id }, { acceptedAt: new Date(), startedOn: addDays(today(), -30), mentorId: members.mentor.membership.id });
  await asWorker((tx) =>
    tx.weeklyReport.create({ data: { placementId: watched.id, weekStartsOn: toDateColumn(mondayOf(today())), howItGoes: 'needs_contact' } }),
  );
}

const textOf = ({ mail }: Received) => mail.text ?? '';
const of = (member: { user: { email: string } }) => received.filter(({ recipients }) => recipients.includes(member.user.email));
const kindOf = ({ mail: { subject = '' } }: Received) =>
  (['Påminnelse', 'haster', 'ligger etter', 'venter på deg'] as const).find((words) => subject.includes(words));

test('each is written to about what is theirs, the lead also of what others let lie, a buyer of the report to read, and admin never', () => {
  const { caseworker, unit_lead: lead, coordinator, mentor, buyer } = world.own.members;
  expect(of(caseworker).map(kindOf)).toEqual(['haster', 'Påminnelse']);
  expect(of(lead).map(kindOf)).toEqual(expect.arrayContaining(['ligger etter']));
  expect(of(lead).map(kindOf)).not.toContain('haster');
  expect(of(coordinator).map(kindOf)).toEqual(['Påminnelse']);
  expect(of(mentor).map(kindOf)).toHaveLength(1);
  expect(of(buyer).map(kindOf)).toEqual(['venter på deg']);
  expect(of(world.admin)).toEqual([]);
  expect(new Set(received.map(kindOf))).toEqual(new Set(['Påminnelse', 'haster', 'ligger etter', 'venter på deg']));
});

test('no mail holds a name, a reference, a number or any other word of a person, in any part of it', async () => {
  const people = await asWorker(async (tx) => [
    ...(await tx.candidate.findMany({ select: { reference: true, phone: true, email: true } })),
    ...(await tx.placement.findMany({ select: { reference: true } })),
  ]);
  const words = people.flatMap((row) => Object.values(row)).filter((word): word is string => typeof word === 'string' && word !== '');
  for (const { mail } of received) {
    // What every mail has of its own: an id, a date.
    const headers = mail.headers.filter(({ key }) => key !== 'message-id' && key !== 'date');
    const whole = JSON.stringify({ ...mail, messageId: '', date: '', headerLines: [], headers });
    expect(whole).not.toContain('kanari');
    for (const word of words) expect(whole).not.toContain(word);
    expect(containsNationalIdentityNumber(`${mail.subject} ${mail.text}`)).toBe(false);
    expect(mail.text).not.toMatch(/\d{4}/);
    expect(mail.attachments).toEqual([]);
  }
});

test('every mail is plain bokmål with a greeting, an end, and one link into the portal', () => {
  expect(received.length).toBeGreaterThan(8);
  for (const each of received) {
    const text = textOf(each);
    expect(text).toMatch(/^Hei!\n/);
    expect(text).toContain('Hilsen Praksisporten');
    expect(text).toContain('Av hensyn til personvernet');
    expect(text.match(/https?:\/\/\S+/g)).toEqual([kindOf(each) === 'ligger etter' ? `${ORIGIN}/oppgaver/ligger-etter` : `${ORIGIN}/`]);
    expect(each.mail.subject).not.toMatch(/ikkje|frå|eit\b|vere\b/);
  }
});

test('the reminder of a caseworker names both turns, and that the lead is next', () => {
  const [, reminder] = of(world.own.members.caseworker);
  const text = textOf(reminder ?? expect.fail());
  expect(text).toMatch(/Fristen er ute[^]*Registrer oppstart: [12]\n[^]*siste påminnelsen[^]*Registrer oppstart: 1\n[^]*får fagleder se[^]*i alt/);
  expect(textOf(of(world.own.members.coordinator)[0] ?? expect.fail())).not.toContain('fagleder');
});

test('who is told at once is told once, and what was handed over is not sent again', async () => {
  const before = received.length;
  await Promise.all([runUrgent(), runUrgent()]);
  await runRound(momentOf(roundDay, 10));
  await sendMails({ signal: new AbortController().signal });
  expect(server.received).toHaveLength(before);
});
