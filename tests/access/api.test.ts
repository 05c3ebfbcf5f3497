// The API against the same world as the screens: what each token shows of either side, and that a session opens nothing.
import { beforeAll, expect, test } from 'vitest';
import { roles } from '~/policies/roles.ts';
import { apiEndpoints } from '~/domain/api/endpoints.ts';
import { call } from '../support/api-calls.ts';
import { canaryFields, makeWorld, showsCanary, sides, type Side, type World } from '../support/world.ts';
import { signInAll } from './http-matrix.ts';

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});

/** Every address of the API with the rows of a side in it. */
function pathsFor({ contract, release }: Side): string[] {
  return Object.values(apiEndpoints).map(({ path }) => path.replace('{reference}', encodeURIComponent(contract.reference)).replace('{id}', release.id));
}

/** What the answers to every call of a token show, as «own contracts.name». */
async function shownTo(token: string): Promise<string[]> {
  const paths = sides.flatMap((side) => pathsFor(world[side]));
  const bodies = await Promise.all(paths.map(async (path) => (await call(path, { token })).text()));
  const everything = bodies.join('\n');
  return sides.flatMap((side) => canaryFields.filter((field) => showsCanary(everything, side, field)).map((field) => `${side} ${field}`));
}

test('a unit’s token shows the contracts of all, and nothing else of anybody', async () => {
  expect(await shownTo(world.own.unitToken.token)).toEqual(['own contracts.name', 'foreign contracts.name']);
});

test('a buyer’s token shows its own contracts and why its releases were corrected, and nothing else of anybody', async () => {
  expect(await shownTo(world.own.buyerToken.token)).toEqual(['own releases.reason', 'own contracts.name']);
});

test.each(roles)('the session of a %s opens nothing of the API', async (role) => {
  const cookies = await signInAll(world);
  for (const path of pathsFor(world.own)) {
    const answer = await call(path, { headers: { Cookie: cookies[role] } });
    expect(answer.status, path).toBe(401);
    expect(answer.headers.get('Access-Control-Allow-Origin'), 'another site’s page reads nothing').toBeNull();
  }
});
