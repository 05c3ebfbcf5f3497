// Asks a running portal for every screen as every role, in each way that a request can be made.
import routes from '~/routes.ts';
import { roles } from '~/policies/roles.ts';
import type { Role } from '~/domain/viewer.ts';
import type { PortalProcess } from '../support/portal-process.ts';
import { cookieOf } from '../support/session-cookie.ts';
import { canaryFields, showsCanary, sides, type SideName, type World } from '../support/world.ts';
import { seesForeign, toldByName, visibleFields } from './access-table.ts';
import { ofTheApi, screens, withoutRole, type Screen } from './screen-table.ts';

/** A route as app/routes.ts lists it. */
interface Listed {
  path?: string;
  index?: boolean;
  file: string;
}

const listed = routes as Listed[];
/** The name by which Remix asks for one route's data: its file without the ending. */
const idOf = ({ file }: Listed) => file.replace(/\.tsx?$/, '');

export const urlsOfThePortal = listed.map(({ path }) => path ?? '');

export type Cookies = Record<Role, string>;

export async function signInAll(world: World): Promise<Cookies> {
  const cookies: Partial<Cookies> = {};
  for (const role of roles) {
    const { actor } = role === 'admin' ? world.admin : world.own.members[role];
    cookies[role] = await cookieOf(actor.userId, actor.membershipId ?? '');
  }
  return cookies as Cookies;
}

function filled(path: string, parameters: Record<string, string>): string {
  return path.replaceAll(/:(\w+)/g, (_whole, name: string) => parameters[name] ?? name);
}

/** A portal's own answer to a write from its own pages; nothing in it is valid, so that nothing is stored. */
const post = (cookie: string, origin: string): RequestInit => ({
  method: 'POST',
  redirect: 'manual',
  headers: { Cookie: cookie, Origin: origin, 'Content-Type': 'application/x-www-form-urlencoded' },
  body: 'requestId=none',
});

/** Each way to ask for a screen: the page, its data, its data alone, and a write as page and as data. */
function waysTo(path: string, route: Listed, search: string, cookie: string, origin: string): [string, string, RequestInit][] {
  const data = path === '' ? '_root.data' : `${path}.data`;
  const get: RequestInit = { redirect: 'manual', headers: { Cookie: cookie } };
  const action = route.index ? '?index' : '';
  return [
    ['page', `/${path}?${search}`, get],
    ['.data', `/${data}?${search}`, get],
    ['_routes', `/${data}?${search}&_routes=${encodeURIComponent(idOf(route))}`, get],
    ['post', `/${path}${action}`, post(cookie, origin)],
    ['post .data', `/${data}${action}`, post(cookie, origin)],
  ];
}

function mayOpen({ opens, opensForeign = [], row }: Screen, role: Role, side: SideName): boolean {
  return opens.includes(role) && (side === 'own' || !row || opensForeign.includes(role));
}

/** What is wrong with the status: a screen that is theirs never answers 404, one that is not answers nothing else. */
function statusFault(status: number, allowed: boolean, way: string, namesARow = false): string | null {
  // A screen without a form answers every write alike: 405, or the page's own redirect.
  if (way.startsWith('post') && status === 405) return null;
  if (status >= 500) return `${status}`;
  if (!allowed) return status === 404 ? null : `${status} where 404 is due`;
  if (way.startsWith('post')) return status === 404 && !namesARow ? '404 for a write that is theirs' : null;
  return status === 200 || status === 202 || status === 302 ? null : `${status} where the screen is theirs`;
}

/** The fields in a response that are not the role's to see. */
export function leaks(body: string, role: Role): string[] {
  return sides.flatMap((side) =>
    canaryFields
      .filter((field) =>
        side === 'own'
          ? !visibleFields[role].includes(field) && !toldByName[role]?.includes(field)
          : !seesForeign[role].includes(field),
      )
      .filter((field) => showsCanary(body, side, field))
      .map((field) => `leaks ${side} ${field}`),
  );
}

export interface Choice {
  /** The screens to ask for, by their path in app/routes.ts; all unless told. */
  paths?: readonly string[];
  /** Pages and their data run the same loaders, so where only the loaders are in question the data is enough. */
  dataOnly?: boolean;
}

/** Every fault of the portal against the two tables; empty where it keeps them. */
export async function faultsOf(portal: PortalProcess, world: World, { paths, dataOnly }: Choice = {}): Promise<string[]> {
  const cookies = await signInAll(world);
  const asked = listed.filter(({ path = '' }) => path in screens && (!paths || paths.includes(path)));
  const faults: string[] = [];
  for (const route of asked) {
    const screen = screens[route.path ?? ''];
    if (!screen) continue;
    const perRole = roles.map(async (role) => {
      for (const side of screen.row ? sides : (['own'] as const)) {
        const path = filled(route.path ?? '', screen.row?.(world[side], role) ?? {});
        const ways = waysTo(path, route, screen.search ?? '', cookies[role], portal.origin);
        for (const [way, url, init] of ways.filter(([way]) => !dataOnly || way.endsWith('.data'))) {
          const answer = await fetch(portal.origin + url, init);
          const body = await answer.text();
          const found = [statusFault(answer.status, mayOpen(screen, role, side), way, screen.formNamesRow), ...leaks(body, role)];
          faults.push(...found.filter(Boolean).map((fault) => `${role} ${way} ${side} /${route.path ?? ''}: ${fault}`));
        }
      }
    });
    await Promise.all(perRole);
  }
  return faults.toSorted();
}

/** URLs that app/routes.ts has and the table does not, or the other way round. */
export function urlsWithoutALine(): string[] {
  const known = new Set([...Object.keys(screens), ...withoutRole, ...ofTheApi]);
  const there = new Set(urlsOfThePortal);
  return [...[...there].filter((path) => !known.has(path)), ...[...known].filter((path) => !there.has(path))];
}
