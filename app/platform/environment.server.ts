import { resolve } from 'node:path';
import { z } from 'zod';
import { OperatorError } from './operator-error.ts';
import { projectRoot } from './project-root.server.ts';

const optionalText = z
  .string()
  .trim()
  .optional()
  .transform((text) => text || undefined);

const variables = z.object({
  PORT: z.coerce
    .number({ error: 'PORT må være et tall fra 0 til 65535.' })
    .int('PORT må være et helt tall.')
    .min(0, 'PORT må være et tall fra 0 til 65535.')
    .max(65535, 'PORT må være et tall fra 0 til 65535.')
    .default(3000),
  HOST: optionalText.transform((host) => host ?? '127.0.0.1'),
  PORTAL_DATA_DIR: optionalText.transform((folder) => resolve(projectRoot, folder ?? '.data')),
  DATABASE_URL: optionalText.refine(
    (url) => url === undefined || /^postgres(ql)?:\/\//.test(url),
    'DATABASE_URL må begynne med postgresql://.',
  ),
  PORTAL_ROLE_SECRET: optionalText.refine(
    (secret) => secret === undefined || secret.length >= 16,
    'PORTAL_ROLE_SECRET må ha minst 16 tegn.',
  ),
  PORTAL_ORIGIN: optionalText.refine(
    (origin) => origin === undefined || isOrigin(origin),
    'PORTAL_ORIGIN må være en adresse uten sti, for eksempel https://portal.example.no.',
  ),
  PORTAL_TRUSTED_PROXY: optionalText,
  SMTP_URL: optionalText.refine(
    (url) => url === undefined || isMailServer(url),
    'SMTP_URL må være en adresse som smtp://bruker:passord@post.example.no:587 eller smtps://….',
  ),
  MAIL_FROM: optionalText.refine(
    (sender) => sender === undefined || SENDER.test(sender),
    'MAIL_FROM må være en e-postadresse, eventuelt med navn foran: Praksisporten <portal@example.no>.',
  ),
  PORTAL_JOBS: z.enum(['on', 'off'], { error: 'PORTAL_JOBS må være on eller off.' }).default('on'),
  NODE_ENV: z
    .enum(['production', 'development', 'test'], { error: 'NODE_ENV må være production, development eller test.' })
    .default('development'),
});

/** An address, alone or in angle brackets after a name. No line break, which would begin another header. */
const SENDER = /^([^<>\r\n]*<[^@<>\s]+@[^@<>\s]+>|[^@<>\s]+@[^@<>\s]+)$/;

function isMailServer(url: string): boolean {
  if (!/^smtps?:\/\//.test(url) || !URL.canParse(url)) return false;
  return new URL(url).hostname !== '';
}

function isOrigin(text: string): boolean {
  return URL.canParse(text) && new URL(text).origin === text;
}

/** The configuration, with defaults filled in. Paths are absolute. */
export type Environment = {
  port: number;
  host: string;
  dataDir: string;
  databaseUrl: string | undefined;
  roleSecret: string | undefined;
  /** Scheme, host and port under which browsers reach the portal. */
  origin: string;
  /** What Express takes as `trust proxy`: addresses or subnets, separated by commas. */
  trustedProxy: string | undefined;
  /** Address of the server that mails are handed over to; none where they are written to a folder of `dataDir`. */
  mailServer: string | undefined;
  /** Whom mails are from: an address, possibly with a name. */
  mailFrom: string;
  /** Whether the server runs the background jobs too. */
  runsJobs: boolean;
  mode: 'production' | 'development' | 'test';
};

/** Reads the configuration from `source`; an empty variable counts as unset. Throws an `OperatorError` on the first fault. */
export function readEnvironment(source: Record<string, string | undefined>): Environment {
  const set = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const result = variables.safeParse(set);
  if (!result.success) throw new OperatorError(result.error.issues[0]?.message ?? 'Konfigurasjonen er ugyldig.');
  const given = result.data;
  if (given.SMTP_URL !== undefined && given.MAIL_FROM === undefined) {
    throw new OperatorError('SMTP_URL er satt, men ikke MAIL_FROM: sett adressen som e-post sendes fra.');
  }
  const origin = given.PORTAL_ORIGIN ?? `http://localhost:${given.PORT}`;
  return {
    port: given.PORT,
    host: given.HOST,
    dataDir: given.PORTAL_DATA_DIR,
    databaseUrl: given.DATABASE_URL,
    roleSecret: given.PORTAL_ROLE_SECRET,
    origin,
    trustedProxy: given.PORTAL_TRUSTED_PROXY,
    mailServer: given.SMTP_URL,
    mailFrom: given.MAIL_FROM ?? `Praksisporten <praksisporten@${new URL(origin).hostname}>`,
    runsJobs: given.PORTAL_JOBS === 'on',
    mode: given.NODE_ENV,
  };
}

/** The configuration of this process. */
export function environment(): Environment {
  return readEnvironment(process.env);
}
