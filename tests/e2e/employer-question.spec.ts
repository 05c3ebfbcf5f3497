import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { addDays, addMonths, today } from '../../app/domain/calendar-date.ts';
import { registerCandidate, requestPlace } from './candidate-forms.ts';
import { fill, follow, pick, submit, typed } from './forms.ts';
import { expect, PHONE, test } from './people.ts';
import { accounts } from './portal.ts';

const SUPPLIER = 'Eksempelrent AS';
const ended = addDays(addMonths(today(), -6), -5);

/** Somebody whose practice ended in a job with the supplier half a year ago; gives the path of the candidate's page. */
async function hired(caseworker: Page, coordinator: Page, firstName: string, lastName: string): Promise<string> {
  const candidate = await registerCandidate(caseworker, firstName, lastName);
  const placement = await requestPlace(caseworker, candidate, SUPPLIER);
  await coordinator.goto(placement);
  await follow(coordinator, 'Godta forespørselen', 'Godta forespørselen');
  await submit(coordinator, 'Godta forespørselen', 'Forespørselen er godtatt.');
  await caseworker.goto(`${placement}/start`);
  await fill(caseworker, { 'Første dag i praksis': typed(addMonths(ended, -2)) });
  await submit(caseworker, 'Registrer oppstart', 'Oppstarten er registrert.');
  await coordinator.goto(`${placement}/meld-ansettelse`);
  await pick(coordinator, { Ansettelsesform: 'Fast' });
  await fill(coordinator, { Stillingsprosent: '80', 'Første arbeidsdag': typed(addDays(ended, 1)) });
  await submit(coordinator, 'Meld ansettelse', 'Ansettelsen er meldt.');
  await caseworker.goto(`${placement}/bekreft-ansettelse`);
  await pick(caseworker, { 'Svaret ditt': 'Bekreft ansettelsen' });
  await submit(caseworker, 'Send svaret', 'Ansettelsen er bekreftet.');
  await caseworker.goto(`${placement}/slutt`);
  await fill(caseworker, { 'Siste dag i praksis': typed(ended) });
  await pick(caseworker, { 'Slik sluttet praksisen': 'Fått jobb' });
  await submit(caseworker, 'Registrer slutt', 'Slutten er registrert.');
  return candidate;
}

async function violationsOn(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

// A life of half a year is told first, by two people.
test.describe.configure({ timeout: 180_000 });

test('on a phone an employer answers that its employee is still there, and the caseworker reads it', async ({ enter }) => {
  const caseworker = await enter(accounts.caseworker);
  const coordinator = await enter(accounts.coordinator, { device: PHONE });
  const candidate = await hired(caseworker, coordinator, 'Hiwot', 'Spurtvik');
  await coordinator.goto('/');
  await expect(coordinator.getByRole('link', { name: /^Svar om en ansatt:/ }).first()).toBeVisible();
  await expect(coordinator.getByText('Hiwot Spurtvik')).toHaveCount(0);
  await coordinator.goto('/ansatte');
  expect(await violationsOn(coordinator)).toEqual([]);
  await follow(coordinator, 'Svar om Hiwot Spurtvik', /Hiwot Spurtvik/);
  expect(await violationsOn(coordinator)).toEqual([]);
  await pick(coordinator, { 'Svaret ditt': 'Ja' });
  await expect(coordinator.getByLabel('Siste arbeidsdag')).toBeHidden();
  await pick(coordinator, { Ansettelsesform: 'Fast' });
  await coordinator.getByRole('button', { name: 'Send svaret' }).tap();
  await expect(coordinator.getByRole('heading', { name: 'Du må rette opp dette' })).toBeVisible();
  expect(await violationsOn(coordinator)).toEqual([]);
  await fill(coordinator, { Stillingsprosent: '80' });
  await pick(coordinator, { lønnstilskudd: 'Nei' });
  expect(await coordinator.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.viewport.width);
  await submit(coordinator, 'Send svaret', 'Takk for svaret.');
  await expect(coordinator.getByText('Hiwot Spurtvik')).toHaveCount(0);

  await caseworker.goto(candidate);
  await expect(caseworker.getByText(/Eksempelrent AS svarte .*: Ansatt .*, fast, 80 %, uten lønnstilskudd/)).toBeVisible();
});

test('without JavaScript an employer says that its employee has left, and the caseworker is told', async ({ enter }) => {
  const caseworker = await enter(accounts.caseworker);
  const coordinator = await enter(accounts.coordinator, { device: { ...PHONE, javaScriptEnabled: false } });
  const candidate = await hired(caseworker, coordinator, 'Rahwa', 'Borthaug');
  await coordinator.goto('/ansatte');
  await follow(coordinator, 'Svar om Rahwa Borthaug', /Rahwa Borthaug/);
  await pick(coordinator, { 'Svaret ditt': 'Nei' });
  await expect(coordinator.getByLabel('Stillingsprosent')).toBeHidden();
  await coordinator.getByRole('button', { name: 'Send svaret' }).click();
  await expect(coordinator.getByRole('link', { name: /^Siste arbeidsdag/ })).toBeVisible();
  await fill(coordinator, { 'Siste arbeidsdag': typed(addDays(ended, 60)) });
  await submit(coordinator, 'Send svaret', 'Takk for svaret.');

  await caseworker.goto(candidate);
  await follow(caseworker, SUPPLIER, `Jobb hos ${SUPPLIER}`);
  await expect(caseworker.getByText(/^Ikke ansatt .*siste arbeidsdag var/)).toBeVisible();
  expect(await violationsOn(caseworker)).toEqual([]);
  await caseworker.getByRole('region', { name: 'Svar fra arbeidsgiveren' }).getByRole('link', { name: 'Avslutt jobben' }).click();
  await expect(caseworker.getByLabel('Siste dag i jobben')).toHaveValue(typed(addDays(ended, 60)));
});
