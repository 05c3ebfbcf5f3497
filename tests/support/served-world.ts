import { afterAll, beforeAll } from 'vitest';
import { builtPortal } from './built-portal.ts';
import { target } from './database.ts';
import { startPortal, type PortalProcess } from './portal-process.ts';
import { makeWorld, type World } from './world.ts';

/** Two of everything in this file's database, and a portal that serves it until the file's tests are over. */
export function servedWorld(): { portal: PortalProcess; world: World } {
  const served = {} as { portal: PortalProcess; world: World };
  beforeAll(async () => {
    await builtPortal();
    served.world = await makeWorld();
    served.portal = await startPortal(target);
  }, 180_000);
  afterAll(() => served.portal?.stop());
  return served;
}
