import type { Page } from '@playwright/test';
import { expect, PHONE, test } from './people.ts';
import { accounts } from './portal.ts';

const MOST_JAVASCRIPT = 130 * 1024;
const MOST_CSS = 45 * 1024;

async function linksOf(page: Page): Promise<string[]> {
  return page.locator('a[href^="/"]:not([download])').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
}

test('no screen of a mentor scrolls sideways on a phone of 360 pixels', async ({ enter }) => {
  const mentor = await enter(accounts.mentor, { device: PHONE });
  const seen = new Set<string>();
  const tooWide: Record<string, number> = {};
  const waiting = ['/', ...(await linksOf(mentor))];
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    // One of each kind of screen: the same about another person is as wide.
    const screen = new URL(path, 'http://localhost').pathname.replaceAll(/[0-9a-f-]{36}/g, ':id');
    if (seen.has(screen)) continue;
    seen.add(screen);
    await mentor.goto(path);
    for (const more of await mentor.getByRole('main').locator('summary').all()) await more.click();
    const width = await mentor.evaluate(() => document.documentElement.scrollWidth);
    if (width > PHONE.viewport.width) tooWide[path] = width;
    waiting.push(...(await linksOf(mentor)));
  }
  expect(tooWide).toEqual({});
  expect(seen.size, 'screens that were looked at').toBeGreaterThan(1);
});

test('a mentor’s first page sends at most 130 kB of JavaScript and 45 kB of CSS', async ({ enter }) => {
  const mentor = await enter(accounts.mentor, { device: PHONE });
  await mentor.goto('/', { waitUntil: 'load' });
  const sent = (ending: string) =>
    mentor.evaluate((suffix) => {
      const parts = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
      return parts.filter(({ name }) => name.endsWith(suffix)).reduce((sum, part) => sum + part.encodedBodySize, 0);
    }, ending);
  const [javascript, css] = [await sent('.js'), await sent('.css')];
  expect(javascript).toBeGreaterThan(0);
  expect(javascript).toBeLessThanOrEqual(MOST_JAVASCRIPT);
  expect(css).toBeGreaterThan(0);
  expect(css).toBeLessThanOrEqual(MOST_CSS);
});
