import { createHash, randomBytes } from 'node:crypto';
import { ABSOLUTE_MINUTES, sessionEndsAt } from '~/domain/session-limits';
import type { Role } from '~/domain/viewer';
import { asSession, type Transaction } from '../database.server';

const TOUCH_AFTER_MS = 60_000;

/** A living session with who acts in it as what; times in milliseconds since 1970. */
export interface SessionRecord {
  sessionId: string;
  userId: string;
  name: string;
  email: string;
  membershipId: string;
  role: Role;
  organisationId: string;
  organisationName: string;
  endsAt: number;
  /** Whether the user has another membership to act as. */
  canSwitch: boolean;
}

export function hashOfCode(code: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash('sha256').update(code).digest());
}

export function newCode(): string {
  return randomBytes(32).toString('base64url');
}

/** Begins a session and returns its code. Rejects a membership that is not the user's or has ended. */
export async function beginSession(tx: Transaction, userId: string, membershipId: string, expiresAt?: Date) {
  await tx.membership.findFirstOrThrow({ where: { id: membershipId, userId, endedAt: null } });
  const code = newCode();
  await tx.session.create({
    data: {
      tokenHash: hashOfCode(code),
      userId,
      membershipId,
      expiresAt: expiresAt ?? new Date(Date.now() + ABSOLUTE_MINUTES * 60_000),
    },
  });
  return code;
}

/** The session behind a code, or null where it has ended, timed out, or its user or membership is no more. */
export async function findSession(code: string): Promise<SessionRecord | null> {
  return asSession(async (tx) => {
    const row = await tx.session.findUnique({
      where: { tokenHash: hashOfCode(code), endedAt: null, user: { deactivatedAt: null }, membership: { endedAt: null } },
      include: {
        user: { include: { _count: { select: { memberships: { where: { endedAt: null } } } } } },
        membership: { include: { organisation: true } },
      },
    });
    if (!row) return null;
    const now = new Date();
    if (sessionEndsAt(row.lastSeenAt, row.expiresAt) <= now.getTime()) {
      await tx.session.update({ where: { id: row.id }, data: { endedAt: now } });
      return null;
    }
    const seen = now.getTime() - row.lastSeenAt.getTime() > TOUCH_AFTER_MS ? now : row.lastSeenAt;
    if (seen === now) await tx.session.update({ where: { id: row.id }, data: { lastSeenAt: now } });
    return {
      sessionId: row.id,
      userId: row.userId,
      name: row.user.name,
      email: row.user.email,
      membershipId: row.membershipId,
      role: row.membership.role,
      organisationId: row.membership.organisationId,
      organisationName: row.membership.organisation.name,
      endsAt: sessionEndsAt(seen, row.expiresAt),
      canSwitch: row.user._count.memberships > 1,
    };
  });
}

/** Ends a session for good. */
export async function endSession(sessionId: string): Promise<void> {
  await asSession((tx) => tx.session.updateMany({ where: { id: sessionId, endedAt: null }, data: { endedAt: new Date() } }));
}

/** Goes over to another of the user's memberships: the old session ends, a new code begins, the absolute end stays. */
export async function switchMembership(sessionId: string, userId: string, membershipId: string): Promise<string> {
  return asSession(async (tx) => {
    const old = await tx.session.update({ where: { id: sessionId, endedAt: null }, data: { endedAt: new Date() } });
    return beginSession(tx, userId, membershipId, old.expiresAt);
  });
}
