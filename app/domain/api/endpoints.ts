/** Every address of the API: what it needs, what may be asked, and what it answers. */
import { API_SCOPES, type ApiScope } from './api-token';
import type { ComponentName } from './components';
import type { ApiParameter } from './parameters';

export interface ApiEndpoint {
  /** Below `API_ROOT`; `{name}` stands for what the caller puts there. */
  path: `/${string}`;
  /** The scopes of which a token needs one. */
  scopes: readonly ApiScope[];
  parameters: readonly ApiParameter[];
  answer: ComponentName;
}

export const API_ROOT = '/api/v1';
export const OPENAPI_PATH = `${API_ROOT}/openapi.json`;

const ofFigures = ['from', 'to', 'asOf', 'clock', 'supplier'] as const satisfies readonly ApiParameter[];

export const apiEndpoints = {
  listContracts: { path: '/contracts', scopes: API_SCOPES, parameters: ['page'], answer: 'ContractList' },
  listReleases: { path: '/releases', scopes: ['releases:read'], parameters: ['page'], answer: 'ReleaseList' },
  readRelease: { path: '/releases/{id}', scopes: ['releases:read'], parameters: [], answer: 'Release' },
  readFigures: { path: '/figures', scopes: ['figures:read'], parameters: ofFigures, answer: 'KeyFigures' },
  readContractFigures: { path: '/contracts/{reference}/figures', scopes: ['figures:read'], parameters: ofFigures, answer: 'KeyFigures' },
} as const satisfies Record<string, ApiEndpoint>;

export type EndpointName = keyof typeof apiEndpoints;
export const endpointNames = Object.keys(apiEndpoints) as EndpointName[];

/** The names in braces of a path. */
export function pathParameters({ path }: ApiEndpoint): string[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
}
