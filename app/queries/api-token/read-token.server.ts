import { tokenState, type ApiScope } from '~/domain/api/api-token';
import { fromDateColumn, type CalendarDate } from '~/domain/calendar-date';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { asViewer } from '~/platform/sessions/viewer.server';
import { apiTokenActions, apiTokenScope } from '~/policies/api-token-scope';
import { notFound } from '../session/require-viewer.server';

const LATEST_CALLS = 50;
const DAYS = 30;

/** A token, how it stands on `on`, its latest calls, and how many there were a day. Moments are ISO strings. */
export async function readToken(viewer: Viewer, id: string, on: CalendarDate) {
  return asViewer(viewer, (tx) => tokenIn(tx, viewer, id, on));
}

/** The same in a transaction of the viewer's. */
export async function tokenIn(tx: Transaction, viewer: Viewer, id: string, on: CalendarDate) {
  const token = await tx.apiToken.findFirst({
    where: { AND: [{ id }, apiTokenScope(viewer)] },
    select: {
      ...{ id: true, purpose: true, scope: true, tokenStart: true, expiresOn: true, createdAt: true, createdByName: true },
      ...{ revokedAt: true, revokedByName: true, revokedReason: true },
      organisation: { select: { name: true } },
      calls: { select: { id: true, calledAt: true, path: true, status: true }, orderBy: { calledAt: 'desc' }, take: LATEST_CALLS },
    },
  });
  if (!token) throw notFound();
  const { organisation, scope, createdAt, revokedAt, calls, ...rest } = token;
  const expiresOn = fromDateColumn(token.expiresOn);
  const state = tokenState({ expiresOn, revoked: revokedAt !== null }, on);
  return {
    ...rest,
    ...{ scope: scope as ApiScope, organisationName: organisation.name, expiresOn, state },
    createdAt: createdAt.toISOString(),
    revokedAt: revokedAt?.toISOString() ?? null,
    calls: calls.map(({ calledAt, ...call }) => ({ ...call, calledAt: calledAt.toISOString() })),
    days: await callsADay(tx, id),
    allowedActions: apiTokenActions(state),
  };
}

/** The days on which the token called, the latest first, with how many calls there were and how many were refused. */
function callsADay(tx: Transaction, tokenId: string) {
  return tx.$queryRaw<{ day: CalendarDate; calls: number; refused: number }[]>`
    select to_char(called_at at time zone 'Europe/Oslo', 'YYYY-MM-DD') as day, count(*)::integer as calls,
      (count(*) filter (where status >= 400))::integer as refused
    from api_calls where token_id = ${tokenId}::uuid
    group by 1 order by 1 desc limit ${DAYS}`;
}

/** The token to take back; 404 where that cannot be done, as for one that does not exist. */
export async function readTokenToRevoke(viewer: Viewer, id: string, on: CalendarDate) {
  const { purpose, tokenStart, organisationName, allowedActions } = await readToken(viewer, id, on);
  if (!allowedActions.includes('revoke')) throw notFound();
  return { id, purpose, tokenStart, organisationName };
}
