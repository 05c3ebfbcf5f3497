import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { addDays, addMonths, today, type CalendarDate } from '../../app/domain/calendar-date.ts';
import { formatMonthName } from '../../app/i18n/format.ts';
import { registerCandidate, requestPlace } from './candidate-forms.ts';
import { fill, follow, pick, submit, typed } from './forms.ts';
import { expect, test, type Enter } from './people.ts';
import { accounts } from './portal.ts';

const SUPPLIER = 'Eksempelrent AS';

/** When a practice ended whose 6 months are over about `days` ago, and the measuring date itself. */
function measured(days: number): { ended: CalendarDate; on: CalendarDate } {
  const ended = addMonths(addDays(today(), -days), -6);
  return { ended, on: addMonths(ended, 6) };
}

/** Somebody whose practice has ended, in a job with the supplier where `job` says so; gives the path of the candidate's page. */
async function practised(enter: Enter, [firstName, lastName]: [string, string], ended: CalendarDate, job: boolean): Promise<string> {
  const caseworker = await enter(accounts.caseworker);
  const coordinator = await enter(accounts.coordinator);
  const candidate = await registerCandidate(caseworker, firstName, lastName);
  const placement = await requestPlace(caseworker, candidate, SUPPLIER);
  await coordinator.goto(placement);
  await follow(coordinator, 'Godta forespørselen', 'Godta forespørselen');
  await submit(coordinator, 'Godta forespørselen', 'Forespørselen er godtatt.');
  await caseworker.goto(`${placement}/start`);
  await fill(caseworker, { 'Første dag i praksis': typed(addMonths(ended, -2)) });
  await submit(caseworker, 'Registrer oppstart', 'Oppstarten er registrert.');
  if (job) {
    await coordinator.goto(`${placement}/meld-ansettelse`);
    await pick(coordinator, { Ansettelsesform: 'Fast' });
    await fill(coordinator, { Stillingsprosent: '80', 'Første arbeidsdag': typed(addDays(ended, 1)) });
    await submit(coordinator, 'Meld ansettelse', 'Ansettelsen er meldt.');
    await caseworker.goto(`${placement}/bekreft-ansettelse`);
    await pick(caseworker, { 'Svaret ditt': 'Bekreft ansettelsen' });
    await submit(caseworker, 'Send svaret', 'Ansettelsen er bekreftet.');
  }
  await caseworker.goto(`${placement}/slutt`);
  await fill(caseworker, { 'Siste dag i praksis': typed(ended) });
  await pick(caseworker, { 'Slik sluttet praksisen': job ? 'Fått jobb' : 'Fullført' });
  await submit(caseworker, 'Registrer slutt', 'Slutten er registrert.');
  return candidate;
}

/** The person's row on the screen that takes a month's results, on whichever page it stands. */
async function rowOf(page: Page, on: CalendarDate, name: string, kind = ''): Promise<Locator> {
  await page.goto(`/resultater?maaned=${on.slice(0, 7)}${kind}`);
  const row = page.getByRole('group', { name, exact: true });
  const next = page.getByRole('link', { name: 'Neste side' });
  for (let side = 2; (await row.count()) === 0 && (await next.count()) > 0; side += 1) {
    await next.click();
    await expect(page).toHaveURL((url) => url.searchParams.get('side') === String(side));
  }
  return row;
}

/** What the key figures say of those who are measured on that one day. */
async function figuresOn(page: Page, on: CalendarDate) {
  await page.goto(`/nokkeltall?fra=${on}&til=${on}&klokke=exit`);
  const heading = page.getByRole('heading', { level: 3, name: 'I jobb uten lønnstilskudd etter 6 måneder' });
  const card = await page.locator('.figure-card').filter({ has: heading }).innerText();
  const count = (pattern: RegExp) => Number(pattern.exec(card)?.[1] ?? 0);
  return {
    ordinary: count(/(\d+) av \d+/),
    confirmed: count(/bekreftet (\d+)/),
    single: count(/én kilde (\d+)/),
    conflicting: count(/motstridende (\d+)/),
    unknown: count(/ukjent (\d+)/),
  };
}

async function violationsOn(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

test('a result is asked for, the sources differ, the unit decides, and the figures say so all along', async ({ enter }) => {
  test.setTimeout(180_000);
  const { ended, on } = measured(9);
  const name = 'Saba Utfallvik';
  const candidate = await practised(enter, ['Saba', 'Utfallvik'], ended, true);
  const caseworker = await enter(accounts.caseworker);
  const before = await figuresOn(caseworker, on);

  await test.step('the start page counts it in its month, and the screen knows the job', async () => {
    await caseworker.goto('/');
    await caseworker.getByRole('link', { name: new RegExp(`^Finn ut hvem som er i jobb: \\d+ resultat(er)? for ${formatMonthName(on)}$`) }).click();
    await expect(caseworker.getByRole('heading', { level: 2, name: `Resultater for ${formatMonthName(on)}` })).toBeVisible();
    const row = await rowOf(caseworker, on, name);
    await expect(row.getByText(`Jobb hos ${SUPPLIER}: fast, 80 %, uten lønnstilskudd`)).toBeVisible();
    await expect(row.getByLabel('Status')).toHaveValue('ordinary');
    await expect(row.getByRole('radio', { checked: true })).toHaveCount(0);
    expect(await violationsOn(caseworker)).toEqual([]);
  });

  await test.step('the supplier says yes', async () => {
    const coordinator = await enter(accounts.coordinator);
    await coordinator.goto('/ansatte');
    await follow(coordinator, `Svar om ${name}`, new RegExp(name));
    await pick(coordinator, { 'Svaret ditt': 'Ja', Ansettelsesform: 'Fast', lønnstilskudd: 'Nei' });
    await fill(coordinator, { Stillingsprosent: '80' });
    await submit(coordinator, 'Send svaret', 'Takk for svaret.');
    await expect(await rowOf(caseworker, on, name)).toHaveCount(0);
    expect(await figuresOn(caseworker, on)).toEqual(before);
  });

  await test.step('the candidate says no, which the caseworker records with a few keys', async () => {
    const row = await rowOf(caseworker, on, name, '&vis=en-kilde');
    await row.getByLabel('Status').selectOption({ label: 'Ikke i jobb' });
    await row.getByRole('radio', { name: 'Telefon eller samtale' }).check();
    await row.getByRole('checkbox', { name: 'Det er kandidaten selv som sier det' }).check();
    await submit(caseworker, 'Lagre svarene', 'Svarene er lagret');
    expect(await figuresOn(caseworker, on)).toEqual({ ...before, single: before.single - 1, conflicting: before.conflicting + 1 });
  });

  await test.step('the caseworker finds the conflict on the start page, sees both answers and decides with a reason', async () => {
    await caseworker.goto('/');
    await follow(caseworker, `Avgjør hva som stemmer: ${name}`, 'Avgjør hva som stemmer');
    const answers = caseworker.getByRole('table', { name: 'Svarene' });
    await expect(answers.getByRole('row', { name: /^Leverandøren I jobb uten lønnstilskudd/ })).toBeVisible();
    await expect(answers.getByRole('row', { name: /^Kandidaten selv Ikke i jobb .*Telefon eller samtale/ })).toBeVisible();
    expect(await violationsOn(caseworker)).toEqual([]);
    await caseworker.getByRole('button', { name: 'Lagre avgjørelsen' }).click();
    await expect(caseworker.getByRole('heading', { name: 'Du må rette opp dette' })).toBeVisible();
    await pick(caseworker, { 'Hva stemmer?': 'Ikke i jobb' });
    await fill(caseworker, { 'Hvorfor?': 'Så oppsigelsen fra arbeidsgiveren.' });
    await submit(caseworker, 'Lagre avgjørelsen', 'Avgjørelsen er lagret');
  });

  await test.step('the decision is the result, and is shown with its reason', async () => {
    await expect(caseworker).toHaveURL((url) => url.pathname === candidate);
    const courses = caseworker.getByRole('table', { name: 'Praksis, arbeid og måledatoer i rekkefølge' });
    await expect(courses.getByText(/^Avgjort av .*: Så oppsigelsen fra arbeidsgiveren\.$/)).toBeVisible();
    expect(await figuresOn(caseworker, on)).toEqual({
      ...before,
      ordinary: before.ordinary - 1,
      single: before.single - 1,
      confirmed: before.confirmed + 1,
    });
  });
});

test('without JavaScript a month’s results are answered: only those for whom somebody says how they know, and nothing typed is lost', async ({ enter }) => {
  test.setTimeout(180_000);
  const { ended, on } = measured(2);
  const name = 'Lidya Svarnes';
  await practised(enter, ['Lidya', 'Svarnes'], ended, false);
  const caseworker = await enter(accounts.caseworker, { device: { javaScriptEnabled: false } });
  const row = await rowOf(caseworker, on, name);
  await row.getByText('Skriv en merknad').click();
  await row.getByLabel('Merknad').fill('Ringte mandag.');
  await row.getByLabel('Status').selectOption({ label: 'I utdanning' });
  await caseworker.getByRole('button', { name: 'Lagre svarene' }).click();
  await expect(caseworker.getByRole('link', { name: `${name} – Hvordan vet du det? Velg ett av alternativene.` })).toBeVisible();
  await expect(row.getByLabel('Merknad')).toHaveValue('Ringte mandag.');
  await expect(row.getByLabel('Status')).toHaveValue('education');
  await row.getByRole('radio', { name: 'Telefon eller samtale' }).check();
  await submit(caseworker, 'Lagre svarene', 'Svarene er lagret');
  await expect(caseworker.getByRole('group', { name, exact: true })).toHaveCount(0);
});
