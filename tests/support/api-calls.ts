// Calls of the API without a server in between: the route that the portal's own table names, asked with a request.
import type { LoaderFunctionArgs } from '@remix-run/node';
import type { ApiProblem } from '~/domain/api/problem.ts';
import { API_ROOT } from '~/domain/api/endpoints.ts';
import { loader as contracts } from '~/routes/api-contracts/route.ts';
import { loader as contractFigures } from '~/routes/api-contract-figures/route.ts';
import { loader as release } from '~/routes/api-release/route.ts';
import { loader as releases } from '~/routes/api-releases/route.ts';
import { loader as figures } from '~/routes/api-figures/route.ts';

const routes: [RegExp, (asked: LoaderFunctionArgs) => Promise<Response>][] = [
  [/^\/contracts$/, contracts],
  [/^\/contracts\/(?<reference>[^/]+)\/figures$/, contractFigures],
  [/^\/figures$/, figures],
  [/^\/releases$/, releases],
  [/^\/releases\/(?<id>[^/]+)$/, release],
];

export interface Call {
  token?: string | null;
  address?: string;
  headers?: Record<string, string>;
}

/** The whole answer to a call below `/api/v1`. */
export async function call(path: string, { token = null, address = '192.0.2.1', headers = {} }: Call = {}): Promise<Response> {
  const url = new URL(`http://localhost${API_ROOT}${path}`);
  const below = url.pathname.slice(API_ROOT.length);
  const [pattern, loader] = routes.find(([one]) => one.test(below)) ?? [];
  if (!pattern || !loader) throw new Error(`no route answers ${path}`);
  const found = Object.entries(pattern.exec(below)?.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)]);
  const request = new Request(url, { headers: { ...(token && { Authorization: `Bearer ${token}` }), ...headers } });
  const context = { nonce: '', requestId: 'a-request', clientAddress: address };
  return loader({ request, params: Object.fromEntries(found) as Record<string, string>, context });
}

/** The body of a call that is answered with 200. */
export async function answerTo<Answer>(path: string, given: Call): Promise<Answer> {
  const answer = await call(path, given);
  if (answer.status !== 200) throw new Error(`${answer.status}: ${await answer.text()}`);
  return (await answer.json()) as Answer;
}

/** What is wrong with a call that is refused, its status before it. */
export async function problemOf(path: string, given: Call = {}): Promise<ApiProblem> {
  const answer = await call(path, given);
  if (answer.headers.get('Content-Type') !== 'application/problem+json; charset=utf-8') {
    throw new Error(`${answer.status} is no problem: ${await answer.text()}`);
  }
  const problem = (await answer.json()) as ApiProblem;
  if (problem.status !== answer.status) throw new Error(`${answer.status} says that it is ${problem.status}`);
  return problem;
}
