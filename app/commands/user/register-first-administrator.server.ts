import type { FirstAdministrator } from '~/domain/first-administrator';
import { done, refused, type Result } from '~/domain/result';
import { asActor, SYSTEM_USER_ID, type Transaction } from '~/platform/database.server';
import { ADMINISTRATOR, connectionOf } from '~/policies/roles';
import { listAdministrators } from '~/queries/user/list-administrators.server';
import { createPasswordLink } from './create-password-link.server';

/** The portal itself, allowed what an administrator is: the worker may hand out no links. */
const ACTOR = { userId: SYSTEM_USER_ID, membershipId: null, organisationId: null, role: ADMINISTRATOR };

interface Registered {
  name: string;
  /** Where the administrator belongs, or null for one who was registered before and got a new link alone. */
  organisation: string | null;
}
type Code = 'administrator_exists' | 'link_waits' | 'email_taken';

/**
 * Registers the organisation that runs the portal, its first administrator, and a link with `code` for choosing a
 * password. Refuses where an administrator can sign in; one who has not chosen a password yet gets a new link, so that
 * a lost one is no dead end. The details of a refusal are the e-mail addresses of those who stand in the way.
 */
export async function registerFirstAdministrator(
  input: FirstAdministrator,
  code: string,
): Promise<Result<Registered, Code, readonly string[]>> {
  return asActor(ACTOR, connectionOf(ADMINISTRATOR), async (tx) => {
    // Of two that run at once, the second finds what the first made.
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('praksisporten first administrator'))`;
    const administrators = await listAdministrators();
    const signedIn = administrators.filter(({ hasPassword }) => hasPassword);
    if (signedIn.length > 0) return refused<Code, string[]>('administrator_exists', 'email', emailsOf(signedIn));
    const waiting = administrators.find(({ email }) => email.toLowerCase() === input.email.toLowerCase());
    if (waiting) {
      await createPasswordLink(tx, waiting.id, code);
      return done({ name: waiting.name, organisation: null });
    }
    if (administrators.length > 0) return refused<Code, string[]>('link_waits', 'email', emailsOf(administrators));
    const taken = await tx.user.count({ where: { email: { equals: input.email, mode: 'insensitive' } } });
    if (taken > 0) return refused<Code, string[]>('email_taken', 'email', [input.email]);
    const organisation = await findOrRegisterOperator(tx, input);
    const data = { name: input.name, email: input.email };
    const user = await tx.user.create({ data, select: { id: true, name: true } });
    await tx.membership.create({ data: { userId: user.id, organisationId: organisation.id, role: ADMINISTRATOR } });
    await createPasswordLink(tx, user.id, code);
    return done({ name: user.name, organisation: organisation.name });
  });
}

function emailsOf(administrators: readonly { email: string }[]): string[] {
  return administrators.map(({ email }) => email);
}

/** The operating organisation with that number, or without one with that name; a new one where there is none. */
async function findOrRegisterOperator(tx: Transaction, input: FirstAdministrator) {
  const orgNumber = input['organisation-number'] ?? null;
  const known = orgNumber ? { orgNumber } : { name: input.organisation };
  const select = { id: true, name: true };
  const found = await tx.organisation.findFirst({ where: { kind: 'operator', ...known }, select });
  return found ?? tx.organisation.create({ data: { kind: 'operator', name: input.organisation, orgNumber }, select });
}
