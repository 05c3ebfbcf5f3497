// Several people at work at once: each in a browser of their own.
import type { BrowserContextOptions, Page } from '@playwright/test';
import { expect, signIn, test as base, watch } from './portal.ts';

/** Signs somebody in, in a browser of their own. */
export type Enter = (email: string, options?: { password?: string; device?: BrowserContextOptions }) => Promise<Page>;

export const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true } as const;

export const test = base.extend<{ enter: Enter }>({
  enter: async ({ browser }, use) => {
    const faults: string[] = [];
    const opened: Page[] = [];
    await use(async (email, { password, device = {} } = {}) => {
      const page = await (await browser.newContext(device)).newPage();
      opened.push(page);
      watch(page, faults);
      await signIn(page, email, password);
      return page;
    });
    for (const page of opened) await page.context().close();
    expect(faults, 'what happened behind the screens').toEqual([]);
  },
});

export { expect };
