import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { accounts, expect, signIn, test } from './portal.ts';

const MOST_SCREENS = 140;

// A fault is told with its screen and element; a trace of a hundred screens takes longer than looking at them.
test.use({ trace: 'off' });
const AN_ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** One screen, whichever row it shows and however its list is sorted. */
function screenOf(path: string): string {
  return new URL(path, 'http://localhost').pathname.replace(AN_ID, ':id').replace(/^\/datasett\/.+/, '/datasett/:key').replace(/\/versjon\/\d+$/, '/versjon/:number').replace(/\/\d{4}-\d{2}-\d{2}$/, '/:date').replace(/\/\d{4}-[1-4]$/, '/:quarter');
}

async function linksOf(page: Page): Promise<string[]> {
  const links = page.locator('a[href^="/"]:not([download])');
  return links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
}

async function violationsOn(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    // No screen has frames, for which axe would open a page of its own each time.
    .setLegacyMode()
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'])
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

/** Follows every link from the start page, one visit a screen, and looks at each with axe. */
async function faultsOnEveryScreen(page: Page, from: readonly string[]): Promise<Record<string, string[]>> {
  const faults: Record<string, string[]> = {};
  const seen = new Set<string>();
  const waiting = [...from];
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    if (seen.has(screenOf(path))) continue;
    seen.add(screenOf(path));
    expect(seen.size, 'screens that one role can reach').toBeLessThanOrEqual(MOST_SCREENS);
    const answer = await page.goto(path);
    expect(answer?.status(), `${path} answers`).toBeLessThan(400);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    const found = await violationsOn(page);
    if (found.length > 0) faults[path] = found;
    waiting.push(...(await linksOf(page)));
  }
  return faults;
}

for (const [role, email] of Object.entries(accounts)) {
  test(`axe finds nothing on any screen that ${role} can reach`, async ({ page }) => {
    test.setTimeout(400_000);
    await signIn(page, email);
    expect(await faultsOnEveryScreen(page, ['/'])).toEqual({});
  });
}

test('axe finds nothing on the screens before sign-in, nor on a form with errors', async ({ page }) => {
  expect(await faultsOnEveryScreen(page, ['/logg-inn', '/om-tallene', '/sjekk'])).toEqual({});
  await page.goto('/logg-inn');
  await page.getByLabel('E-postadresse').fill('ingen@example.no');
  await page.getByLabel('Passord').fill('feil');
  await page.getByRole('button', { name: 'Logg inn', exact: true }).click();
  await expect(page.getByText('E-postadressen eller passordet stemmer ikke')).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);
  await signIn(page, accounts.caseworker);
  await page.goto('/kandidater/ny');
  await page.getByRole('button', { name: 'Registrer kandidat' }).click();
  await expect(page.getByRole('heading', { name: 'Du må rette opp dette' })).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);
});
