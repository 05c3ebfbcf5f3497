import { tokenState, type ApiScope } from '~/domain/api/api-token';
import { fromDateColumn, type CalendarDate } from '~/domain/calendar-date';
import { pageWindow, type Page } from '~/domain/list-view';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { asViewer } from '~/platform/sessions/viewer.server';
import { apiTokenScope } from '~/policies/api-token-scope';
import { may } from '~/policies/permissions';

/** One page of the tokens that the viewer looks after, the newest first, and how each stands on `on`. */
export async function listTokens(viewer: Viewer, page: Page, on: CalendarDate) {
  return asViewer(viewer, (tx) => tokensIn(tx, viewer, page, on));
}

/** The same in a transaction of the viewer's. */
export async function tokensIn(tx: Transaction, viewer: Viewer, page: Page, on: CalendarDate) {
  const where = apiTokenScope(viewer);
  const total = await tx.apiToken.count({ where });
  const rows = await tx.apiToken.findMany({
    where,
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    ...pageWindow(page),
    select: {
      ...{ id: true, purpose: true, scope: true, tokenStart: true, expiresOn: true, revokedAt: true },
      organisation: { select: { name: true } },
      calls: { select: { calledAt: true }, orderBy: { calledAt: 'desc' }, take: 1 },
    },
  });
  const mayMake = may(viewer, 'apiTokens.keepOwn');
  return {
    total,
    mayMake,
    rows: rows.map(({ organisation, expiresOn, revokedAt, calls, scope, ...token }) => ({
      ...token,
      scope: scope as ApiScope,
      organisationName: may(viewer, 'apiTokens.keepAll') ? organisation.name : null,
      expiresOn: fromDateColumn(expiresOn),
      state: tokenState({ expiresOn: fromDateColumn(expiresOn), revoked: revokedAt !== null }, on),
      lastCalledAt: calls[0]?.calledAt.toISOString() ?? null,
    })),
  };
}
