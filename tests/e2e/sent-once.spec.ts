import type { Page } from '@playwright/test';
import { fillCandidate } from './candidate-forms.ts';
import { expect, test } from './people.ts';
import { accounts } from './portal.ts';

async function clickTwice(caseworker: Page, lastName: string): Promise<void> {
  await fillCandidate(caseworker, 'Dobbel', lastName);
  await caseworker.getByRole('button', { name: 'Registrer kandidat' }).dblclick();
  await expect(caseworker.getByText('Kandidaten er registrert.')).toBeVisible();
  await caseworker.goto(`/kandidater?sok=${lastName}`);
  await expect(caseworker.getByText('1 kandidat', { exact: true })).toBeVisible();
}

test('a double click on the button registers one candidate', async ({ enter }) => {
  await clickTwice(await enter(accounts.caseworker), 'Klikkesen');
});

test('a double click registers one candidate without JavaScript, too', async ({ enter }) => {
  await clickTwice(await enter(accounts.caseworker, { device: { javaScriptEnabled: false } }), 'Klikkerud');
});
