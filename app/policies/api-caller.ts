import type { ApiCaller } from '~/domain/api/api-caller';
import type { ApiScope } from '~/domain/api/api-token';
import { NO_ROWS } from './no-rows';

/**
 * Who a program is to the database, by what its token opens. A buyer's reads as the buyer does, over the buyer's own
 * connection. A refugee unit's has no role at all, since every role of the unit sees persons, and a connection that could
 * read none.
 */
const actsAs = {
  'releases:read': { role: 'buyer', connection: 'portal_buyer' },
  'figures:read': { role: null, connection: 'portal_api' },
} as const satisfies Record<ApiScope, Pick<ApiCaller, 'role' | 'connection'>>;

/** The program that calls with a living token. */
export function callerWith({ id, organisationId, scope }: { id: string; organisationId: string; scope: ApiScope }): ApiCaller {
  return { tokenId: id, organisationId, scope, ...actsAs[scope] };
}

/** The releases that a program may read, as a `where`: those to the buyer itself. A refugee unit's has the exact figures. */
export function releasesOfCaller({ scope, organisationId }: ApiCaller) {
  return scope === 'releases:read' ? { buyerId: organisationId } : NO_ROWS;
}

/** The contracts that a program may know of, as a `where`: a refugee unit's all, a buyer's its own. */
export function contractsOfCaller({ scope, organisationId }: ApiCaller) {
  return scope === 'figures:read' ? {} : { buyerId: organisationId };
}
