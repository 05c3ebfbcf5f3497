// A key to the API of the unit's and the buyer's of a side, each with a canary in what it is for, and a call with it.
import { newCode, hashOfCode } from '~/platform/sessions/session-store.server.ts';
import { latestExpiry, TOKEN_PREFIX, tokenStart, type ApiScope } from '~/domain/api/api-token.ts';
import { toDateColumn, today, type CalendarDate } from '~/domain/calendar-date.ts';
import { asWorker } from '~/platform/database.server.ts';

export const tokenCanaries = ['api_tokens.purpose', 'api_tokens.revoked_reason'] as const;
type TokenCanary = (typeof tokenCanaries)[number];

interface GivenToken {
  organisationId: string;
  membershipId: string;
  scope: ApiScope;
  purpose?: string;
  expiresOn?: CalendarDate;
  revokedReason?: string;
}

/** A key that somebody has made, with what only its holder knows. */
export async function makeApiToken({ organisationId, membershipId, scope, purpose = 'Rapport', expiresOn, revokedReason }: GivenToken) {
  const token = TOKEN_PREFIX + newCode();
  const last = toDateColumn(expiresOn ?? latestExpiry(today()));
  // One that is over was made before it.
  const createdAt = last < new Date() ? new Date(last.getTime() - 86_400_000) : new Date();
  const revoked = revokedReason && { revokedAt: new Date(), revokedBy: membershipId, revokedByName: 'Kollega', revokedReason };
  const made = { organisationId, scope, purpose, createdAt, createdBy: membershipId, createdByName: 'Kollega' };
  const row = await asWorker((tx) =>
    tx.apiToken.create({
      data: { ...made, tokenHash: hashOfCode(token), tokenStart: tokenStart(token), expiresOn: last, ...revoked },
      select: { id: true },
    }),
  );
  return { id: row.id, token };
}

type Member = { organisationId: string; membership: { id: string } };

export async function plantApiTokens(bird: (field: TokenCanary) => string, { lead, buyer }: { lead: Member; buyer: Member }) {
  const of = ({ organisationId, membership }: Member) => ({ organisationId, membershipId: membership.id });
  const purpose = bird('api_tokens.purpose');
  const unitToken = await makeApiToken({ ...of(lead), scope: 'figures:read', purpose });
  const buyerToken = await makeApiToken({ ...of(buyer), scope: 'releases:read', purpose });
  await makeApiToken({ ...of(lead), scope: 'figures:read', revokedReason: bird('api_tokens.revoked_reason') });
  await makeApiToken({ ...of(buyer), scope: 'releases:read', revokedReason: bird('api_tokens.revoked_reason') });
  await asWorker((tx) => tx.apiCall.create({ data: { tokenId: buyerToken.id, path: '/contracts', status: 200 } }));
  return { unitToken, buyerToken };
}
