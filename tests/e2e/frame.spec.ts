import type { Page } from '@playwright/test';
import { DEMO_PASSWORD } from '../../app/domain/demo.ts';
import { accounts, expect, signIn, signOut, test } from './portal.ts';

test('signing out ends the session: «back» shows nothing, and an old address leads to sign-in and then there', async ({ page }) => {
  await signIn(page, accounts.caseworker);
  await page.goto('/kandidater?sok=a');
  await signOut(page);
  await page.goto('/kandidater?sok=a');
  await expect(page).toHaveURL(/\/logg-inn\?retur=/);
  await signInHere(page);
  await expect(page).toHaveURL(/\/kandidater\?sok=a/);
});

/** Signs in on the sign-in page that the portal led to. */
async function signInHere(page: Page): Promise<void> {
  await page.getByLabel('E-postadresse').fill(accounts.caseworker);
  await page.getByLabel('Passord').fill(DEMO_PASSWORD);
  await page.getByRole('button', { name: 'Logg inn', exact: true }).click();
}

test('every demo role is one click away on the sign-in page', async ({ page }) => {
  await page.goto('/logg-inn');
  await page.getByRole('button', { name: 'Mentor hos leverandør' }).click();
  await expect(page.getByText('Mentor hos leverandør,')).toBeVisible();
});

test('a form with faults says so on top, points at the fields and keeps what was typed', async ({ page }) => {
  await signIn(page, accounts.caseworker);
  await page.goto('/kandidater/ny');
  await page.getByLabel('Fornavn').fill('Åse');
  await page.getByLabel('Fødselsår').fill('nitten');
  await page.getByRole('button', { name: 'Registrer kandidat' }).click();
  const summary = page.getByRole('heading', { name: 'Du må rette opp dette' });
  await expect(summary).toBeVisible();
  await expect(page).toHaveTitle(/^Feil: /);
  await expect(page.getByLabel('Fornavn')).toHaveValue('Åse');
  await page.getByRole('link', { name: /^Etternavn:/ }).click();
  await expect(page.getByLabel('Etternavn')).toBeFocused();
});

test('a national identity number is refused in any field, and the text says why', async ({ page }) => {
  await signIn(page, accounts.caseworker);
  await page.goto('/kandidater/ny');
  await page.getByLabel('Fornavn').fill('Åse 010190 10046');
  await page.getByRole('button', { name: 'Registrer kandidat' }).click();
  await expect(page.getByText('Portalen lagrer ikke slike numre').first()).toBeVisible();
});

test('what was typed is there again after the session ended underneath it', async ({ page, context }) => {
  await signIn(page, accounts.caseworker);
  await page.goto('/kandidater/ny');
  await page.getByLabel('Fornavn').fill('Åse');
  await page.getByLabel('Morsmål').fill('Tigrinja');
  await context.clearCookies();
  await page.getByRole('button', { name: 'Registrer kandidat' }).click();
  await expect(page).toHaveURL(/\/logg-inn/);
  await signInHere(page);
  await expect(page.getByLabel('Fornavn')).toHaveValue('Åse');
  await expect(page.getByLabel('Morsmål')).toHaveValue('Tigrinja');
  await expect(page.getByText('Vi fant det du hadde skrevet her før')).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('sign-in, search, sorting and a form with faults work as plain HTML', async ({ page }) => {
    await signIn(page, accounts.caseworker);
    await page.goto('/kandidater');
    await page.getByRole('link', { name: /^Referanse/ }).click();
    await expect(page).toHaveURL(/sorter=referanse/);
    await page.goto('/kandidater/ny');
    await page.getByLabel('Fornavn').fill('Åse');
    await page.getByRole('button', { name: 'Registrer kandidat' }).click();
    await expect(page.getByRole('heading', { name: 'Du må rette opp dette' })).toBeVisible();
    await expect(page.getByLabel('Fornavn')).toHaveValue('Åse');
  });
});
