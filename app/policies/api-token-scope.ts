import { API_SCOPES, type ApiScope, type TokenState } from '~/domain/api/api-token';
import type { Viewer } from '~/domain/viewer';
import { NO_ROWS } from './no-rows';
import { may, type Permission } from './permissions';

/** Who looks after tokens at all: those of the own organisation, or everybody's. */
export const KEEPS_TOKENS = ['apiTokens.keepOwn', 'apiTokens.keepAll'] as const satisfies readonly Permission[];

/** The tokens that the viewer looks after, as a `where`. */
export function apiTokenScope(viewer: Viewer) {
  if (may(viewer, 'apiTokens.keepAll')) return {};
  return may(viewer, 'apiTokens.keepOwn') ? { organisationId: viewer.organisationId } : NO_ROWS;
}

/** What a token of the viewer's organisation opens: exact figures for those who see them, else what was published. */
export function scopeToGive(viewer: Viewer): ApiScope {
  const [published, exact] = API_SCOPES;
  return may(viewer, 'figures.exact') ? exact : published;
}

export type ApiTokenAction = 'revoke';

/** What the viewer may do with a token in scope; one that no longer works is history. */
export function apiTokenActions(state: TokenState): ApiTokenAction[] {
  return state === 'working' ? ['revoke'] : [];
}
