import { tokenPattern, type ApiScope } from '~/domain/api/api-token';
import { fromDateColumn, type CalendarDate } from '~/domain/calendar-date';
import { asSession } from '../database.server';
import { hashOfCode } from '../sessions/session-store.server';

/** A token that the portal has made, whether or not it still works. */
export interface TokenRecord {
  id: string;
  organisationId: string;
  scope: ApiScope;
  expiresOn: CalendarDate;
  revokedAt: Date | null;
}

/**
 * The token that a call carries, or null where the portal never made it. It is found by its hash: how long that takes
 * tells nothing of the tokens that there are. Over the sign-in connection, which reads no person.
 */
export async function findToken(token: string): Promise<TokenRecord | null> {
  if (!tokenPattern.test(token)) return null;
  const row = await asSession((tx) =>
    tx.apiToken.findUnique({
      where: { tokenHash: hashOfCode(token) },
      select: { id: true, organisationId: true, scope: true, expiresOn: true, revokedAt: true },
    }),
  );
  return row && { ...row, scope: row.scope as ApiScope, expiresOn: fromDateColumn(row.expiresOn) };
}

/** Writes down a call: to which path (as a pattern, so that nothing of what was asked stands in it), and the answer's status. */
export async function recordCall(call: { tokenId: string; path: string; status: number }): Promise<void> {
  // Not Prisma's create: sign-in writes calls, but reads none back.
  await asSession((tx) => tx.$executeRaw`
    insert into api_calls (token_id, path, status) values (${call.tokenId}::uuid, ${call.path}, ${call.status})`);
}
