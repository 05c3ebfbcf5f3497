import { expect, test } from './people.ts';
import { accounts } from './portal.ts';

test('the screen warns before the session ends, lets the reader stay, and keeps what was typed when it has ended', async ({ enter }) => {
  const caseworker = await enter(accounts.caseworker);
  await caseworker.clock.install();
  await caseworker.goto('/kandidater/ny');
  await caseworker.getByLabel('Fornavn').fill('Åse');
  const notice = caseworker.getByRole('alert');
  await expect(notice).toHaveCount(0);

  await caseworker.clock.fastForward('26:00');
  await expect(notice).toContainText(/Du blir logget ut om \d minutter/);
  const renewed = caseworker.waitForResponse((response) => response.url().includes('/okt') && response.request().method() === 'POST');
  await caseworker.getByRole('button', { name: 'Fortsett å være innlogget' }).click();
  expect((await renewed).status()).toBe(200);

  await caseworker.clock.fastForward('06:00');
  await expect(notice).toContainText('Logg inn igjen, så finner du det du hadde skrevet.');
  await expect(caseworker.getByLabel('Fornavn')).toHaveValue('Åse');
});
