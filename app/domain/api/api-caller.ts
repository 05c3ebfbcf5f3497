import type { Role } from '~/domain/viewer';
import type { ApiScope } from './api-token';

/** A program that calls with a living token: for whom, what it may read, and over which connection. No user is behind it. */
export interface ApiCaller {
  tokenId: string;
  organisationId: string;
  scope: ApiScope;
  role: Role | null;
  connection: 'portal_api' | 'portal_buyer';
}
