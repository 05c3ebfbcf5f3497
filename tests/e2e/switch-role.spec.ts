import type { Page } from '@playwright/test';
import { expect, test } from './people.ts';

const IN_TWO_ORGANISATIONS = 'toroller@example.no';

async function actAs(page: Page, role: string, organisation: string): Promise<void> {
  await page.getByRole('link', { name: 'Bytt rolle' }).click();
  await page.getByRole('button', { name: `${role}, ${organisation}` }).click();
  await expect(page.getByRole('banner').getByText(`${role}, ${organisation}`)).toBeVisible();
}

async function sessionOf(page: Page): Promise<string> {
  const cookies = await page.context().cookies();
  return JSON.stringify(cookies.map(({ name, value }) => [name, value]));
}

test('who belongs to two organisations acts as one at a time, and switching gives a new session', async ({ enter }) => {
  const page = await enter(IN_TWO_ORGANISATIONS);
  await actAs(page, 'Koordinator hos leverandør', 'Prøveblank Renhold AS');
  expect((await page.goto('/foresporsler'))?.status()).toBe(200);
  const asCoordinator = await sessionOf(page);

  await actAs(page, 'Mentor hos leverandør', 'Eksempelrent AS');
  expect(await sessionOf(page)).not.toBe(asCoordinator);
  expect((await page.goto('/foresporsler'))?.status(), 'rights of the other membership').toBe(404);
});
