import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { DEMO_PASSWORD } from '../../app/domain/demo.ts';
import { expect, PHONE, test } from './people.ts';
import { accounts } from './portal.ts';

const violationsOn = async (page: Page) => (await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id);
const hour = (page: Page) => page.getByLabel('Når vil du ha den daglige e-posten?');

/** Signs in on the page that one was sent to. */
async function signInHere(page: Page, email: string): Promise<void> {
  await page.getByLabel('E-postadresse').fill(email);
  await page.getByLabel('Passord').fill(DEMO_PASSWORD);
  await page.getByRole('button', { name: 'Logg inn', exact: true }).click();
}

test('a user chooses the hour of the daily mail without JavaScript, and finds the choice again', async ({ enter }) => {
  const page = await enter(accounts.nav_advisor, { device: { javaScriptEnabled: false } });
  await page.getByRole('link', { name: 'E-post til deg' }).click();
  await expect(hour(page)).toHaveValue('7');
  await hour(page).selectOption({ label: 'Klokka 15' });
  await page.getByRole('button', { name: 'Lagre' }).click();
  await expect(page.getByRole('status')).toContainText('Lagret. Du får den daglige e-posten klokka 15.');
  await page.goto('/varsling');
  await expect(hour(page)).toHaveValue('15');
  await hour(page).selectOption({ label: 'Jeg vil ikke ha daglig e-post' });
  await page.getByRole('button', { name: 'Lagre' }).click();
  await expect(page.getByRole('status')).toContainText('Du får ikke daglig e-post');
});

test('what is told at once can be turned off by those whom it concerns, and the screen is accessible', async ({ enter }) => {
  const page = await enter(accounts.caseworker);
  await page.goto('/varsling');
  expect(await violationsOn(page)).toEqual([]);
  const urgent = page.getByRole('checkbox', { name: 'Send e-post med en gang når noe haster' });
  await expect(urgent).toBeChecked();
  await urgent.uncheck();
  await page.getByRole('button', { name: 'Lagre' }).click();
  await expect(page.getByRole('status')).toContainText('Lagret');
  await expect(urgent).not.toBeChecked();

  const mentor = await enter(accounts.mentor, { device: PHONE });
  await mentor.goto('/varsling');
  await expect(hour(mentor)).toBeVisible();
  await expect(mentor.getByRole('checkbox')).toHaveCount(0);
});

test('the link of a mail leads through sign-in to its page, and one that points elsewhere leads to the start page', async ({ browser }) => {
  const page = await (await browser.newContext()).newPage();
  await page.goto('/oppgaver/ligger-etter');
  await expect(page).toHaveURL(/\/logg-inn\?retur=/);
  await signInHere(page, accounts.unit_lead);
  await expect(page).toHaveURL(/\/oppgaver\/ligger-etter$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ligger etter');
  expect(await violationsOn(page)).toEqual([]);
  for (const elsewhere of ['https://example.com/', '//example.com', '/\\example.com']) {
    const stranger = await (await browser.newContext()).newPage();
    await stranger.goto(`/logg-inn?retur=${encodeURIComponent(elsewhere)}`);
    await signInHere(stranger, accounts.unit_lead);
    await expect(stranger).toHaveURL((url) => url.hostname === 'localhost' && url.pathname === '/');
    await stranger.context().close();
  }
  await page.context().close();
});
