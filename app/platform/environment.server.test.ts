import { expect, test } from 'vitest';
import { readEnvironment } from './environment.server.ts';
import { projectRoot } from './project-root.server.ts';

test('without any variables the portal runs on this machine, with a database in .data', () => {
  expect(readEnvironment({})).toMatchObject({
    port: 3000,
    host: '127.0.0.1',
    dataDir: `${projectRoot}/.data`,
    databaseUrl: undefined,
    origin: 'http://localhost:3000',
    trustedProxy: undefined,
    mailServer: undefined,
    runsJobs: true,
    mode: 'development',
  });
});

test('an empty variable counts as unset', () => {
  expect(readEnvironment({ PORT: '', DATABASE_URL: '', PORTAL_DATA_DIR: '' })).toEqual(readEnvironment({}));
});

test.for([
  [{ PORT: 'http' }, 'PORT må være et tall fra 0 til 65535.'],
  [{ PORT: '65536' }, 'PORT må være et tall fra 0 til 65535.'],
  [{ DATABASE_URL: 'mysql://x/y' }, 'DATABASE_URL må begynne med postgresql://.'],
  [{ PORTAL_ROLE_SECRET: 'short' }, 'PORTAL_ROLE_SECRET må ha minst 16 tegn.'],
  [{ PORTAL_ORIGIN: 'https://portal.example.no/' }, /^PORTAL_ORIGIN må være en adresse uten sti/],
  [{ SMTP_URL: 'post.example.no:25', MAIL_FROM: 'portal@example.no' }, /^SMTP_URL må være en adresse som smtp:/],
  [{ SMTP_URL: 'smtp://', MAIL_FROM: 'portal@example.no' }, /^SMTP_URL må være en adresse som smtp:/],
  [{ SMTP_URL: 'smtp://bruker:hemmelig@post.example.no' }, 'SMTP_URL er satt, men ikke MAIL_FROM: sett adressen som e-post sendes fra.'],
  [{ MAIL_FROM: 'Portalen' }, /^MAIL_FROM må være en e-postadresse/],
  [{ MAIL_FROM: 'portal@example.no\nBcc: alle@example.no' }, /^MAIL_FROM må være en e-postadresse/],
  [{ PORTAL_JOBS: 'nei' }, 'PORTAL_JOBS må være on eller off.'],
  [{ NODE_ENV: 'prod' }, 'NODE_ENV må være production, development eller test.'],
] as const)('%o is refused in one sentence', ([variables, sentence]) => {
  expect(() => readEnvironment(variables)).toThrow(sentence);
});

test('mails are from the portal at its own host, unless told', () => {
  expect(readEnvironment({ PORTAL_ORIGIN: 'https://portal.example.no' }).mailFrom).toBe('Praksisporten <praksisporten@portal.example.no>');
  const told = { SMTP_URL: 'smtps://post.example.no', MAIL_FROM: 'Flyktningenheten <ikke-svar@example.no>', PORTAL_JOBS: 'off' };
  expect(readEnvironment(told)).toMatchObject({
    mailServer: 'smtps://post.example.no',
    mailFrom: 'Flyktningenheten <ikke-svar@example.no>',
    runsJobs: false,
  });
});
