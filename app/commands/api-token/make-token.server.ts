import { latestExpiry, TOKEN_PREFIX, tokenStart } from '~/domain/api/api-token';
import type { NewTokenValues } from '~/domain/api/token-values';
import { today } from '~/domain/calendar-date';
import { done, refused, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { hashOfCode } from '~/platform/sessions/session-store.server';
import { scopeToGive } from '~/policies/api-token-scope';
import { performOnce } from '../perform-once.server';

type Code = 'before_today' | 'more_than_a_year' | 'form_incomplete';

/** A form that was sent before, with other words: its letters are taken, and what they open is in somebody's hands. */
const constraints = { api_tokens_token_hash_key: { code: 'form_incomplete' } } as const;

/** Makes a token for the own organisation; the database keeps its hash and its first letters. The value is the row's id. */
export function makeToken(viewer: Viewer, { purpose, expiresOn, code }: NewTokenValues, requestId: string): Promise<Result<string, Code>> {
  return performOnce<string, Code>(
    viewer,
    requestId,
    async (tx) => {
      if (expiresOn < today()) return refused('before_today', 'expiresOn');
      if (expiresOn > latestExpiry(today())) return refused('more_than_a_year', 'expiresOn');
      const token = TOKEN_PREFIX + code;
      // Not Prisma's create, which would read back the hash: no screen's connection may.
      const [row] = await tx.$queryRaw<[{ id: string }]>`
        insert into api_tokens (organisation_id, purpose, scope, token_hash, token_start, expires_on, created_by, created_by_name)
        values (${viewer.organisationId}::uuid, ${purpose}, ${scopeToGive(viewer)}, ${hashOfCode(token)}, ${tokenStart(token)},
          ${expiresOn}::date, ${viewer.membershipId}::uuid, ${viewer.name})
        returning id`;
      return done(row.id);
    },
    constraints,
  );
}
