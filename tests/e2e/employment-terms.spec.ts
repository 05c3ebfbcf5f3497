import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { addDays, addMonths, today } from '../../app/domain/calendar-date.ts';
import { organisations } from '../../prisma/seed/demo/organisations.ts';
import { registerCandidate } from './candidate-forms.ts';
import { fill, follow, pick, submit, typed } from './forms.ts';
import { expect, test } from './people.ts';
import { accounts } from './portal.ts';

const SUPPLIER = Object.values(organisations).find(({ name }) => name === 'Eksempelrent AS');
const started = addMonths(today(), -5);

/** A new candidate's job at a supplier; gives the path of the job's page. */
async function jobAtSupplier(caseworker: Page, lastName: string): Promise<string> {
  const candidate = await registerCandidate(caseworker, 'Jobb', lastName);
  await caseworker.goto(`${candidate}/arbeid/ny`);
  await fill(caseworker, {
    Organisasjonsnummer: SUPPLIER?.orgNumber ?? '',
    'Navn på arbeidsgiveren': SUPPLIER?.name ?? '',
    'Stillingsprosent ved start': '80',
    'Fra og med': typed(started),
  });
  await pick(caseworker, { Ansettelse: 'Fast' });
  await submit(caseworker, 'Registrer arbeidsforhold', 'Arbeidsforholdet er registrert');
  return new URL(caseworker.url()).pathname;
}

async function violationsOn(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with JavaScript' : 'without JavaScript';

  test(`a wage subsidy that a rule speaks against is shown with its source, and registered once that is seen, ${how}`, async ({ enter }) => {
    const caseworker = await enter(accounts.caseworker, { device: { javaScriptEnabled } });
    const job = await jobAtSupplier(caseworker, `Tilskudd ${how}`);
    await follow(caseworker, 'Registrer lønnstilskudd', 'Registrer lønnstilskudd');
    await pick(caseworker, { 'Type lønnstilskudd': 'Midlertidig' });
    const days = { 'Fra og med': typed(started), 'Til og med': typed(addDays(addMonths(started, 6), -1)) };
    await fill(caseworker, { ...days, 'Tilskudd i prosent av lønnen': '80' });
    await caseworker.getByRole('button', { name: 'Lagre lønnstilskuddet' }).click();
    await expect(caseworker.getByRole('heading', { name: 'Dette er ikke mulig etter reglene' })).toBeVisible();
    await expect(caseworker.getByRole('checkbox', { name: 'Jeg har sett dette' })).toHaveCount(0);

    await fill(caseworker, { 'Tilskudd i prosent av lønnen': '50' });
    await caseworker.getByRole('button', { name: 'Lagre lønnstilskuddet' }).click();
    await expect(caseworker.getByRole('heading', { name: 'Dette sier reglene' })).toBeVisible();
    await expect(caseworker.getByText('Kilde: nav.no')).toBeVisible();
    await expect(caseworker.getByRole('radio', { name: 'Midlertidig' })).toBeChecked();
    if (javaScriptEnabled) expect(await violationsOn(caseworker)).toEqual([]);
    await caseworker.getByRole('checkbox', { name: 'Jeg har sett dette, registrer likevel' }).check();
    await submit(caseworker, 'Lagre lønnstilskuddet', 'Lønnstilskuddet er lagret');
    await expect(caseworker).toHaveURL(new RegExp(job));
    await expect(caseworker.getByRole('heading', { name: 'Lønnstilskuddet avviker fra reglene' })).toBeVisible();
  });

  test(`pay under the minimum is told until it is put right, and the job ends and begins again, ${how}`, async ({ enter }) => {
    const caseworker = await enter(accounts.caseworker, { device: { javaScriptEnabled } });
    const job = await jobAtSupplier(caseworker, `Lønn ${how}`);
    await follow(caseworker, 'Ny stillingsprosent eller lønn', 'Ny stillingsprosent eller lønn');
    await fill(caseworker, { 'Gjelder fra og med': typed(started), 'Timelønn i kroner': '200' });
    await submit(caseworker, 'Lagre', 'Endringen er lagret');
    await expect(caseworker.getByRole('heading', { name: 'Timelønnen er under minstesatsen' })).toBeVisible();
    if (javaScriptEnabled) expect(await violationsOn(caseworker)).toEqual([]);

    await follow(caseworker, 'Ny stillingsprosent eller lønn', 'Ny stillingsprosent eller lønn');
    const raised = { 'Gjelder fra og med': typed(addMonths(started, 2)), 'Ny stillingsprosent': '100', 'Timelønn i kroner': '230,50' };
    await fill(caseworker, raised);
    await submit(caseworker, 'Lagre', 'Endringen er lagret');
    await expect(caseworker.getByRole('heading', { name: 'Timelønnen er under minstesatsen' })).toHaveCount(0);
    await expect(caseworker.getByRole('table', { name: 'Hva som gjelder fra hvilken dato' }).getByText('230,50')).toBeVisible();

    await follow(caseworker, 'Avslutt', 'Avslutt arbeidsforholdet');
    await fill(caseworker, { 'Siste dag i jobben': typed(addMonths(started, 3)) });
    await pick(caseworker, { 'Hvorfor sluttet kandidaten?': 'Sluttet selv' });
    await submit(caseworker, 'Avslutt arbeidsforholdet', 'Arbeidsforholdet er avsluttet');
    await expect(caseworker.getByText('Sluttet selv')).toBeVisible();
    await expect(caseworker.getByText('til og med: fortsatt ansatt →')).toBeVisible();

    await follow(caseworker, 'Begynn igjen', 'Registrer ny jobb hos samme arbeidsgiver');
    await fill(caseworker, { 'Første dag i den nye jobben': typed(addMonths(started, 4)) });
    await submit(caseworker, 'Registrer ny jobb', 'Den nye jobben er registrert');
    await expect(caseworker).not.toHaveURL(new RegExp(job));
  });
}

test('the administrator keeps the rates of minimum pay, and corrects those to come', async ({ enter }) => {
  const admin = await enter(accounts.admin);
  await admin.goto('/satser');
  await expect(admin.getByRole('row', { name: /15\.06\.2023 Gjelder nå/ })).toBeVisible();
  await follow(admin, 'Registrer nye satser', 'Registrer nye minstesatser');
  const comingOn = typed(addMonths(today(), 8));
  await fill(admin, { 'Gjelder fra og med': comingOn, '18 år og eldre': '240', 'Under 18 år': '250', Kilde: 'Tariffnemnda' });
  await admin.getByRole('button', { name: 'Registrer satsene' }).click();
  await expect(admin.getByRole('heading', { name: 'Du må rette opp dette' })).toBeVisible();
  await fill(admin, { 'Under 18 år': '185' });
  await submit(admin, 'Registrer satsene', 'Satsene er registrert');
  await admin.getByRole('link', { name: `Rett satsene fra ${comingOn}` }).click();
  await fill(admin, { '18 år og eldre': '241,50' });
  await submit(admin, 'Lagre satsene', 'Satsene er rettet');
  await expect(admin.getByText('241,50 kr')).toBeVisible();
  expect(await violationsOn(admin)).toEqual([]);
});
