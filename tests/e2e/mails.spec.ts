import { accounts, expect, signIn, test } from './portal.ts';

test.use({ javaScriptEnabled: false });

test('admin finds a mail that did not arrive, reads why, and has it sent again, without JavaScript', async ({ page }) => {
  await signIn(page, accounts.admin);
  await page.getByRole('link', { name: 'E-post', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'E-post' })).toBeVisible();
  await page.getByLabel('Status').selectOption('Kom ikke fram');
  await page.getByRole('button', { name: 'Søk' }).click();
  await page.getByRole('row').nth(1).getByRole('link').click();
  await expect(page.getByText('E-postserveren kjenner ikke mottakerens adresse.')).toBeVisible();
  await page.getByRole('link', { name: 'Prøv igjen' }).click();
  await page.getByRole('button', { name: 'Legg i kø igjen' }).click();
  await expect(page.getByText('E-posten er lagt i kø igjen')).toBeVisible();
  await expect(async () => {
    await page.reload();
    await expect(page.getByText('Sendt', { exact: true }).first()).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 30_000 });
});
