// The command as people run it: what it prints, and with which status it ends.
import { expect, test } from 'vitest';
import { asWorker } from '~/platform/database.server';
import { environmentFor, runScript } from '../support/command-process.ts';
import { asOwner, target } from '../support/database.ts';

const whole = {
  organisation: 'Portaldrift AS',
  'organisation-number': '900009046',
  name: 'Åse Strøm',
  email: 'ase@portaldrift.no',
};

const optionsOf = (values: Record<string, string>) => Object.entries(values).flatMap(([name, value]) => [`--${name}`, value]);
const run = (args: string[], variables: Record<string, string> = {}) =>
  runScript('first-admin', args, { ...environmentFor(target), PORTAL_ORIGIN: 'https://portal.example.no', ...variables });
const users = () => asWorker((tx) => tx.user.count());

test('wrong arguments end with one sentence each and status 2, and nothing is stored', async () => {
  const before = await users();
  const wrong: [string[], string | RegExp][] = [
    [[], /^Bruk: npm run first-admin/],
    [['Portaldrift', 'AS'], /^Bruk: npm run first-admin/],
    [['--orgnr', '900009046'], /^Bruk: npm run first-admin/],
    [['--name'], /^Bruk: npm run first-admin/],
    [optionsOf({ ...whole, email: '' }), '--email: verdien mangler.'],
    [optionsOf({ email: whole.email, name: whole.name }), '--organisation: verdien mangler.'],
    [optionsOf({ ...whole, email: 'ase' }), '--email: verdien er ikke en e-postadresse.'],
    [optionsOf({ ...whole, 'organisation-number': '900009047' }), '--organisation-number: nummeret er ikke et organisasjonsnummer'],
    [optionsOf({ ...whole, name: 'Åse 01019000083' }), '--name: verdien har et fødselsnummer eller D-nummer'],
  ];
  const outcomes = await Promise.all(wrong.map(([args]) => run(args)));
  outcomes.forEach(({ status, out, err }, index) => {
    expect([status, out, err.trim().split('\n').length], err).toEqual([2, '', 1]);
    expect(err).toMatch(wrong[index]?.[1] ?? '');
    expect(err).not.toContain('01019000083');
  });
  expect(await users()).toBe(before);
}, 60_000);

test('a configuration or a database that cannot be used ends with one sentence and status 1', async () => {
  const { host, port } = target.connection;
  const bare = `${target.connection.database}_bare`;
  await asOwner((client) => client.query(`create database ${bare}`), 'postgres');
  const wrong: [Record<string, string>, RegExp][] = [
    [{ PORTAL_ORIGIN: 'portal' }, /^PORTAL_ORIGIN må være en adresse/],
    [{ DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/portal' }, /kan ikke nås/],
    [{ DATABASE_URL: `postgresql://nobody@${host}:${port}/${bare}` }, /kjør «npm run migrate»/],
    [{ PORTAL_ROLE_SECRET: 'en helt annen hemmelighet' }, /kjør «npm run migrate»/],
  ];
  const outcomes = await Promise.all(wrong.map(([variables]) => run(optionsOf(whole), variables)));
  outcomes.forEach(({ status, out, err }, index) => {
    expect([status, out, err.trim().split('\n').length], err).toEqual([1, '', 1]);
    expect(err).toMatch(wrong[index]?.[1] ?? '');
  });
  await asOwner((client) => client.query(`drop database ${bare} with (force)`), 'postgres');
});

test('the link is printed once, at the address that PORTAL_ORIGIN names; the same command again prints a new one', async () => {
  const linkIn = (out: string) => /https:\/\/portal\.example\.no\/velg-passord\/([\w-]{43})$/m.exec(out)?.[1];
  const first = await run(optionsOf(whole));
  expect(first).toMatchObject({ status: 0, err: '' });
  expect(first.out).toContain('Åse Strøm er registrert som systemadministrator i Portaldrift AS.');
  expect(first.out).toContain('Adressen er https://portal.example.no.');
  const again = await run(optionsOf(whole));
  expect(again).toMatchObject({ status: 0, err: '' });
  expect(again.out).toContain('Åse Strøm var registrert fra før og har fått en ny lenke.');
  expect([linkIn(first.out), linkIn(again.out)]).toEqual([expect.any(String), expect.any(String)]);
  expect(linkIn(again.out)).not.toBe(linkIn(first.out));
  const other = await run(optionsOf({ ...whole, email: 'annen@portaldrift.no' }));
  expect(other).toMatchObject({ status: 1, out: '' });
  expect(other.err.trim()).toBe(
    'En systemadministrator er registrert, men har ikke valgt passord ennå: kjør kommandoen med --email ase@portaldrift.no for en ny lenke.',
  );
});
