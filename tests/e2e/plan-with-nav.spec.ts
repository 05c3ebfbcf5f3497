import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { addDays, today } from '../../app/domain/calendar-date.ts';
import { registerCandidate } from './candidate-forms.ts';
import { fill, follow, pick, select, submit, typed } from './forms.ts';
import { expect, test } from './people.ts';
import { accounts } from './portal.ts';

const BASIS = 'Hvilket grunnlag deler dere på?';

async function noFaults(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

for (const javaScriptEnabled of [true, false]) {
  test(`a step that NAV agrees with the unit is done by what came of it, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({ enter }) => {
    test.setTimeout(180_000);
    const device = { javaScriptEnabled };
    const caseworker = await enter(accounts.caseworker, { device });
    const nav = await enter(accounts.nav_advisor, { device });
    const lastName = javaScriptEnabled ? 'Medskript' : 'Utenskript';
    const person = `Plan ${lastName}`;
    const candidate = await registerCandidate(caseworker, 'Plan', lastName);

    await test.step('the caseworker shares with a purpose and a basis', async () => {
      await caseworker.goto(`${candidate}/del-med-nav`);
      await select(caseworker, 'NAV-kontor', 'NAV Fjordvik');
      await caseworker.getByRole('button', { name: 'Del kandidaten' }).click();
      await expect(caseworker.getByRole('link', { name: /^Hvorfor deler dere/ })).toBeVisible();
      await fill(caseworker, { 'Hvorfor deler dere?': 'Felles plan mot jobb.' });
      await pick(caseworker, { [BASIS]: 'Annet grunnlag' });
      await caseworker.getByRole('button', { name: 'Del kandidaten' }).click();
      await expect(caseworker.getByRole('link', { name: /^Hvilket annet grunnlag/ })).toBeVisible();
      await pick(caseworker, { [BASIS]: 'Integreringsloven' });
      await submit(caseworker, 'Del kandidaten', 'Kandidaten er delt.');
      await expect(caseworker.getByText('Integreringsloven §§ 41–43')).toBeVisible();
    });

    await test.step('NAV sees why, and writes a meeting with a step for the unit', async () => {
      await nav.goto(candidate);
      await expect(nav.getByText('Felles plan mot jobb.')).toBeVisible();
      await follow(nav, 'Åpne planen', `Plan for ${person}`);
      await follow(nav, 'Nytt møte', 'Nytt møte');
      await fill(nav, { 'Dato for møtet': typed(today()), 'Sted, eller hvordan dere møtes': 'Telefon', 'Hvem deltar?': 'Vilde og Nora' });
      await fill(nav, { 'Steg 1: hva skal gjøres?': 'Ringe Ren AS' });
      await nav.getByRole('button', { name: 'Lagre møtet' }).click();
      await expect(nav.getByRole('heading', { name: 'Du må rette opp dette' })).toBeVisible();
      if (javaScriptEnabled) await noFaults(nav);
      await fill(nav, { 'Hva ble dere enige om?': 'Vi prøver hos Ren AS.' });
      const row = nav.getByRole('group', { name: 'Steg 1' });
      await row.getByLabel('Hvem gjør det?').selectOption({ label: 'Flyktningenheten' });
      await row.getByLabel('Frist').fill(typed(addDays(today(), 7)));
      await submit(nav, 'Lagre møtet', 'Møtet er lagret.');
      await expect(nav.getByRole('listitem').filter({ hasText: 'Ringe Ren AS' }).first()).toBeVisible();
      if (javaScriptEnabled) await noFaults(nav);
    });

    await test.step('it is on the caseworker’s start page, is moved once, and gone when what came of it is written', async () => {
      const task = caseworker.getByRole('link', { name: `Neste steg: ${person}` });
      await caseworker.goto('/');
      await task.click();
      await expect(caseworker.getByRole('heading', { level: 1, name: 'Skriv hva det ble til' })).toBeVisible();
      await follow(caseworker, 'Flytt fristen', 'Flytt fristen');
      await fill(caseworker, { 'Ny frist': typed(addDays(today(), 9)), 'Hvorfor flytter du?': 'De svarer etter helgen.' });
      await submit(caseworker, 'Flytt fristen', 'Fristen er flyttet.');
      await caseworker.goto('/');
      await task.click();
      await fill(caseworker, { 'Hva ble det til?': 'Intervju neste uke.' });
      await submit(caseworker, 'Lagre', 'Steget er gjort');
      await caseworker.goto('/');
      await expect(caseworker.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(task).toHaveCount(0);
    });

    await test.step('NAV reads what came of it, and fetches what it registers', async () => {
      await nav.goto(`${candidate}/plan`);
      await expect(nav.getByText('Intervju neste uke.')).toBeVisible();
      await expect(nav.getByText('Ingen åpne steg.')).toBeVisible();
      await follow(nav, 'Lag utskrift til NAVs fagsystem', `Utskrift til NAV om ${person}`);
      await expect(nav.getByLabel('Tekst til å kopiere')).toHaveValue(new RegExp(person));
      await expect(nav.getByRole('button', { name: 'Kopier teksten' })).toHaveCount(javaScriptEnabled ? 1 : 0);
      const downloading = nav.waitForEvent('download');
      await nav.getByRole('link', { name: 'Last ned som regneark (CSV)' }).click();
      const download = await downloading;
      expect(download.suggestedFilename()).toMatch(/^nav-.+\.csv$/);
      expect(await readFile(await download.path(), 'utf8')).toMatch(/^\uFEFFNavn;Referanse;/);
    });

    await test.step('when the sharing ends NAV sees nothing more', async () => {
      await caseworker.goto(candidate);
      await follow(caseworker, 'Slutt å dele med NAV Fjordvik', 'Slutt å dele');
      await pick(caseworker, { 'Hvorfor avslutter dere delingen?': 'Formålet er oppnådd' });
      await submit(caseworker, 'Slutt å dele', 'Delingen er avsluttet.');
      await caseworker.getByText('1 tidligere deling').click();
      await expect(caseworker.getByText('Formålet er oppnådd')).toBeVisible();
      for (const path of ['', '/plan', '/nav-utskrift']) expect((await nav.goto(candidate + path))?.status()).toBe(404);
    });
  });
}
