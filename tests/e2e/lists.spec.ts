import { expect, test } from './people.ts';
import { accounts } from './portal.ts';

test('search, filters, sorting and page are there again after «back» from a candidate', async ({ enter }) => {
  const caseworker = await enter(accounts.caseworker);
  await caseworker.goto('/kandidater');
  await caseworker.getByLabel('Søk på navn, referanse').fill('a');
  await caseworker.getByLabel('Mine kandidater').check();
  await caseworker.getByRole('search').getByRole('button', { name: 'Søk' }).last().click();
  await expect(caseworker).toHaveURL(/mine=1/);
  await caseworker.getByRole('link', { name: /^Referanse/ }).click();
  await expect(caseworker).toHaveURL(/sorter=referanse/);
  await caseworker.getByRole('link', { name: 'Neste side' }).click();
  await expect(caseworker).toHaveURL(/side=2/);
  const { search } = new URL(caseworker.url());
  const rows = caseworker.getByRole('table', { name: 'Kandidater' }).getByRole('row');
  const shown = await rows.allInnerTexts();

  await rows.nth(1).getByRole('link').click();
  await expect(caseworker).toHaveURL(/\/kandidater\/[0-9a-f-]+/);
  await caseworker.goBack();

  await expect(caseworker).toHaveURL((url) => url.search === search);
  await expect(caseworker.getByLabel('Søk på navn, referanse')).toHaveValue('a');
  await expect(caseworker.getByLabel('Mine kandidater')).toBeChecked();
  expect(await rows.allInnerTexts()).toEqual(shown);
});
