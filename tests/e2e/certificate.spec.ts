import type { Page } from '@playwright/test';
import { fill, pick, select, submit } from './forms.ts';
import { expect, PHONE, test } from './people.ts';
import { accounts } from './portal.ts';

const device = { javaScriptEnabled: false };

/** Opens the first task of a kind on the start page. */
async function openTask(page: Page, kind: string): Promise<void> {
  await page.goto('/');
  await page.getByRole('link', { name: new RegExp(`^${kind}`) }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: kind })).toBeVisible();
}

test('without JavaScript a certificate is issued, printed, checked by anybody and withdrawn', async ({ enter, browser }) => {
  const coordinator = await enter(accounts.coordinator, { device });
  await openTask(coordinator, 'Utsted kompetansebevis');
  // Of a module that is only begun the coordinator says the hours.
  await coordinator.getByRole('button', { name: 'Utsted', exact: true }).click();
  await expect(coordinator.getByRole('heading', { name: 'Du må rette opp dette før du kan gå videre' })).toBeVisible();
  // The summary stands on top, and the page comes from the top: what is read before its end is not all of it.
  await expect(coordinator.getByRole('link', { name: 'Avbryt' })).toBeVisible();
  for (const hours of await coordinator.getByLabel(/^Timer i /).all()) if (!(await hours.inputValue())) await hours.fill('7,5');
  await submit(coordinator, 'Utsted', 'Kompetansebeviset er utstedt.');
  await expect(coordinator.getByText('Dette er ikke et fagbrev.')).toBeVisible();
  const paper = await coordinator.getByRole('link', { name: 'Last ned PDF' }).getAttribute('href');
  const pdf = await coordinator.request.get(paper ?? '');
  expect(pdf.headers()['content-type']).toBe('application/pdf');
  expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-');
  const code = (await coordinator.getByText(/^[0-9A-Z]{5}-[0-9A-Z]{5}$/).innerText()).trim();

  const anybody = await (await browser.newContext(device)).newPage();
  const check = async (answer: string) => {
    await anybody.goto('/sjekk');
    await fill(anybody, { Kode: code.toLowerCase() });
    await anybody.getByRole('button', { name: 'Sjekk', exact: true }).click();
    await expect(anybody.getByRole('heading', { name: answer })).toBeVisible();
  };
  await check('Beviset er gyldig');
  await coordinator.getByRole('link', { name: 'Trekk beviset tilbake' }).click();
  await fill(coordinator, { Grunn: 'Timene er ført feil.' });
  await submit(coordinator, 'Trekk tilbake', 'Beviset er trukket tilbake.');
  await check('Beviset er trukket tilbake');
  await expect(anybody.getByText('Timene er ført feil.')).toHaveCount(0);
  const unknown = await anybody.goto('/sjekk/ZZZZZZZZZZ');
  expect(unknown?.status()).toBe(404);
  expect(unknown?.headers()['x-robots-tag']).toBe('noindex');
  await anybody.context().close();
});

test('on a phone a mentor writes the assessment and takes down what the candidate says', async ({ enter }) => {
  const mentor = await enter(accounts.mentor, { device: PHONE });
  await openTask(mentor, 'Skriv sluttvurdering');
  await fill(mentor, { 'Det kandidaten er god på': 'Nøyaktig og blid.' });
  await pick(mentor, { 'Fikk kandidaten jobb hos dere?': 'Nei' });
  await mentor.getByRole('radio', { name: 'Nei', exact: true }).check();
  await expect(mentor.getByLabel('Stillingsprosent')).toBeHidden();
  await select(mentor, 'Viktigste grunn', 'Ingen ledig stilling');
  await submit(mentor, 'Lagre sluttvurderingen', 'Sluttvurderingen er lagret.');
  await mentor.getByRole('link', { name: 'Skriv ned kandidatens ord' }).click();
  await pick(mentor, { 'Er kandidaten enig i vurderingen?': 'Ja' });
  await fill(mentor, { 'Kandidatens egne ord': 'Takk for meg.', 'Hvorfor skriver du for kandidaten?': 'Vi leste den sammen.' });
  await submit(mentor, 'Lagre kandidatens ord', 'Kandidatens ord er lagret');
  await expect(mentor.getByRole('link', { name: 'Rett sluttvurderingen' })).toHaveCount(0);
});
