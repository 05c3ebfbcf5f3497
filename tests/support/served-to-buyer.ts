// Everything that a running portal serves a buyer: each page that can be reached by links, its data, each file, and the API.
import { decode } from 'turbo-stream';
import { API_ROOT } from '~/domain/api/endpoints.ts';
import type { PortalProcess } from './portal-process.ts';
import { cookieOf } from './session-cookie.ts';
import { makeApiToken } from './world-api-tokens.ts';
import type { makeMember } from './facts.ts';

export interface Served {
  /** The loader data of each page, by path. */
  pages: Map<string, unknown>;
  /** Each file, by path with what it was asked about. */
  files: Map<string, Uint8Array>;
  /** Each answer of the API, by path below `/api/v1`. */
  answers: Map<string, unknown>;
  /** Everything that was sent as text: pages, data, CSV files and answers. */
  texts: string[];
}

/** Follows every link from the start page as a buyer, and asks the API with a key of the buyer's; or looks at the pages alone. */
export async function everythingServedTo(portal: PortalProcess, buyer: Awaited<ReturnType<typeof makeMember>>, { pagesAlone = false } = {}): Promise<Served> {
  const served: Served = { pages: new Map(), files: new Map(), answers: new Map(), texts: [] };
  const headers = { Cookie: await cookieOf(buyer.user.id, buyer.membership.id) };
  const ask = (path: string) => answered(portal.origin + path, headers);
  const [seen, waiting] = [new Set(['/']), ['/']];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (path.startsWith('/eksport/')) {
      if (pagesAlone) continue;
      const body = new Uint8Array(await (await ask(path)).arrayBuffer());
      served.files.set(path, body);
      if (path.includes('.csv')) served.texts.push(new TextDecoder().decode(body));
      continue;
    }
    const answer = await ask(path);
    const html = await answer.text();
    served.texts.push(html);
    if (answer.headers.get('Content-Type')?.startsWith('text/html')) served.pages.set(path, await dataOf(path, ask, served.texts));
    for (const link of linksIn(html)) {
      if (!seen.has(link)) waiting.push(link);
      seen.add(link);
    }
  }
  if (!pagesAlone) await askApi(portal, buyer, served);
  return served;
}

/** The portal's own links; a list that is sorted, searched or paged otherwise is the same list, and pages that define fields say nothing of anybody. */
function linksIn(html: string): string[] {
  const links = [...html.matchAll(/href="(\/[^"#]*)/g)].map(([, link = '']) => link.replaceAll('&amp;', '&'));
  return links.filter((link) => !/^\/(assets|api|logg-ut|fonts|datasett)|\.(js|css|svg|png|ico|webmanifest|woff2)$/.test(link) && (!link.includes('?') || /[?&](id|kontrakt)=|^\/eksport/.test(link)));
}

async function dataOf(path: string, ask: (path: string) => Promise<Response>, texts: string[]): Promise<unknown> {
  const [page = '', search] = path.split('?');
  const bytes = new Uint8Array(await (await ask(`${page === '/' ? '/_root' : page}.data${search ? `?${search}` : ''}`)).arrayBuffer());
  texts.push(new TextDecoder().decode(bytes));
  const { value, done } = await decode(new Blob([bytes]).stream());
  await done;
  return value;
}

async function askApi(portal: PortalProcess, buyer: Awaited<ReturnType<typeof makeMember>>, served: Served): Promise<void> {
  const { token } = await makeApiToken({ organisationId: buyer.organisationId, membershipId: buyer.membership.id, scope: 'releases:read' });
  const read = async <Answer>(path: string): Promise<Answer> => {
    const text = await (await answered(`${portal.origin}${API_ROOT}${path}`, { Authorization: `Bearer ${token}` })).text();
    const answer = JSON.parse(text) as Answer;
    served.answers.set(path, answer);
    served.texts.push(text);
    return answer;
  };
  await read('/contracts');
  const { releases } = await read<{ releases: { id: string }[] }>('/releases');
  for (const { id } of releases) await read(`/releases/${id}`);
}

async function answered(url: string, headers: Record<string, string>): Promise<Response> {
  const answer = await fetch(url, { headers });
  if (answer.status !== 200) throw new Error(`${url}: ${answer.status}`);
  return answer;
}
