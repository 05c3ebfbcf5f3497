// What every browser test shares: signing in, and that nothing unexpected happens behind the screen.
import { test as base, expect, type Page } from '@playwright/test';
import { DEMO_PASSWORD } from '../../app/domain/demo.ts';

/** The demo account of each role. */
export const accounts = {
  caseworker: 'veileder@example.no',
  unit_lead: 'fagleder@example.no',
  nav_advisor: 'nav@example.no',
  coordinator: 'koordinator@example.no',
  mentor: 'mentor@example.no',
  buyer: 'innkjoper@example.no',
  admin: 'admin@example.no',
} as const;

/** A browser logs every answer of 400 and above as an error; which of them are right is for the test to say. */
const AN_ANSWER_IN_THE_400S = /Failed to load resource: the server responded with a status of 4\d\d/;

/** Collects what must not happen: errors in the console, answers of 500 and above, calls to another host. */
export function watch(page: Page, faults: string[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error' && !AN_ANSWER_IN_THE_400S.test(message.text())) faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`page: ${error.message}`));
  page.on('response', (response) => {
    if (response.status() >= 500) faults.push(`${response.status()} ${response.url()}`);
  });
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== 'localhost') faults.push(`another host: ${request.url()}`);
  });
}

/** Signs in through the form, as anybody would, and waits for the start page. */
export async function signIn(page: Page, email: string, password = DEMO_PASSWORD): Promise<void> {
  await page.goto('/logg-inn');
  await page.getByLabel('E-postadresse').fill(email);
  await page.getByLabel('Passord').fill(password);
  await page.getByRole('button', { name: 'Logg inn', exact: true }).click();
  await expect(page).toHaveURL((url) => url.pathname !== '/logg-inn');
  // The address changes before the screen does, and a test that reads the screen at once would still read this one.
  await expect(page.getByRole('button', { name: 'Logg inn', exact: true })).toHaveCount(0);
}

export async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Logg ut' }).click();
  await expect(page.getByText('Du er logget ut.')).toBeVisible();
}

export const test = base.extend({
  page: async ({ page }, use) => {
    const faults: string[] = [];
    watch(page, faults);
    await use(page);
    expect(faults, 'what happened behind the screen').toEqual([]);
  },
});

export { expect };
