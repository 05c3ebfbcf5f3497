import type { BrowserContextOptions, Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { fill, follow, submit } from './forms.ts';
import { expect, test } from './people.ts';
import { accounts } from './portal.ts';

/** What is written of one part of the award criterion. */
async function write(page: Page, part: string, words: Readonly<Record<string, string>>): Promise<void> {
  const group = page.getByRole('group', { name: part });
  for (const [label, text] of Object.entries(words)) await group.getByRole('textbox', { name: label, exact: true }).fill(text);
}

/** Opens the task about a report on the start page; there may be others of the contract. */
async function openTask(page: Page, name: string, report: string): Promise<void> {
  await page.goto('/');
  await page.getByRole('link', { name, exact: true }).and(page.locator(`[href="${report}"]`)).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Rapport for / })).toBeVisible();
}

/** A file of the report as it is downloaded: its name and bytes. */
async function downloaded(page: Page, link: string): Promise<{ name: string; bytes: Buffer }> {
  const coming = page.waitForEvent('download');
  await page.getByRole('link', { name: link }).click();
  const download = await coming;
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

interface Parties {
  coordinator: Page;
  buyer: Page;
  contract: string;
}

/** From the form of a report that nobody has sent to one that is approved, having come back once. */
async function sendReturnCorrectAndApprove({ coordinator, buyer, contract }: Parties): Promise<void> {
  let report = '';
  await test.step('the coordinator writes, is told of a faulty address without losing a word, and sends', async () => {
    await write(coordinator, 'Opplæring og kompetansebevis', { Kommentar: 'Alle fikk mentor den første dagen.', Dokumentasjon: 'Kursplan for høsten.', 'Lenke til dokumentasjon': 'kursplan' });
    await coordinator.getByRole('button', { name: 'Lagre utkastet' }).click();
    await expect(coordinator.getByRole('heading', { name: 'Du må rette opp dette' })).toBeVisible();
    await expect(coordinator.getByRole('link', { name: /^Opplæring og kompetansebevis, lenke til dokumentasjon: / })).toBeVisible();
    const comment = coordinator.getByRole('group', { name: 'Opplæring og kompetansebevis' }).getByRole('textbox', { name: 'Kommentar' });
    await expect(comment).toHaveValue('Alle fikk mentor den første dagen.');
    await write(coordinator, 'Opplæring og kompetansebevis', { 'Lenke til dokumentasjon': 'https://eksempel.example/kursplan' });
    await submit(coordinator, 'Lagre utkastet', 'Utkastet er lagret. Det er ikke sendt ennå.');
    await follow(coordinator, 'Send til oppdragsgiveren', 'Send rapporten til oppdragsgiveren');
    await expect(coordinator.getByRole('listitem').filter({ hasText: 'Kostnad' })).toBeVisible();
    await submit(coordinator, 'Send til oppdragsgiveren', 'Rapporten er sendt til oppdragsgiveren.');
    await expect(coordinator.getByRole('link', { name: /^(Skriv|Rett|Send)/ })).toHaveCount(0);
    report = new URL(coordinator.url()).pathname;
  });

  await test.step('the buyer finds it among the tasks, and returns it with a reason', async () => {
    await openTask(buyer, `Les kvartalsrapport: ${contract}`, report);
    await expect(buyer.getByText('Alle fikk mentor den første dagen.')).toBeVisible();
    await expect(buyer.getByRole('table', { name: 'Tall: Dokumentasjon og målbarhet' })).toBeVisible();
    await follow(buyer, 'Returner', 'Returner rapporten');
    await buyer.getByRole('button', { name: 'Returner rapporten' }).click();
    await expect(buyer.getByRole('heading', { name: 'Du må rette opp dette' })).toBeVisible();
    await fill(buyer, { 'Hva må rettes?': 'Skriv hva kursene kostet.' });
    await submit(buyer, 'Returner rapporten', 'Rapporten er returnert.');
  });

  await test.step('the coordinator finds the reason beside the form, corrects, and sends again', async () => {
    await openTask(coordinator, `Rett kvartalsrapport: ${contract}`, report);
    await follow(coordinator, 'Rett rapporten', 'Rett rapporten');
    await expect(coordinator.getByText('Skriv hva kursene kostet.')).toBeVisible();
    await write(coordinator, 'Kostnad', { Kommentar: 'Kursene kostet ikke noe ekstra.' });
    await submit(coordinator, 'Lagre utkastet', 'Utkastet er lagret.');
    await follow(coordinator, 'Send på nytt', 'Send rapporten til oppdragsgiveren');
    await submit(coordinator, 'Send til oppdragsgiveren', 'Rapporten er sendt til oppdragsgiveren.');
  });

  await test.step('the buyer approves, and then nothing is left to do for either', async () => {
    await openTask(buyer, `Les kvartalsrapport: ${contract}`, report);
    await follow(buyer, 'Godkjenn', 'Godkjenn rapporten');
    await submit(buyer, 'Godkjenn rapporten', 'Rapporten er godkjent.');
    await expect(buyer.getByRole('link', { name: /^(Godkjenn|Returner)/ })).toHaveCount(0);
  });

  await test.step('its history says all of it, and the first version what it said then', async () => {
    const lines = buyer.getByRole('region', { name: 'Historikk' }).getByRole('listitem');
    await expect(lines).toHaveText([/versjon 1 sendt av/, /versjon 1 returnert av Inger Innkjøper .*Grunn: Skriv hva kursene kostet\./, /versjon 2 rettet og sendt av/, /versjon 2 godkjent av Inger Innkjøper/]);
    await follow(buyer, 'Les versjon 1', /, versjon 1$/);
    await expect(buyer.getByText('Returnert', { exact: true })).toBeVisible();
    await expect(buyer.getByText('Kursene kostet ikke noe ekstra.')).toHaveCount(0);
    await buyer.goto(report);
    await expect(buyer.getByText('Kursene kostet ikke noe ekstra.')).toBeVisible();
  });

  await test.step('it is downloaded as paper and as data', async () => {
    const pdf = await downloaded(buyer, 'Last ned som PDF');
    expect(pdf.name).toMatch(/^kvartalsrapport-\d{4}-[1-4]-versjon-2\.pdf$/);
    expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-');
    const csv = await downloaded(buyer, 'Last ned som CSV');
    expect(csv.bytes.toString('utf8')).toContain(`;Kostnad;Kommentar;;Kursene kostet ikke noe ekstra.;`);
    const json = await downloaded(buyer, 'Last ned som JSON');
    expect(JSON.parse(json.bytes.toString('utf8'))).toMatchObject({ contract, version: 2, answer: { answer: 'approved', by: 'Inger Innkjøper' } });
  });
}

test('a report that was begun is sent, comes back, is corrected and approved', async ({ enter }) => {
  test.setTimeout(120_000);
  const contract = 'Renhold i skoler og barnehager';
  const [coordinator, buyer] = [await enter(accounts.coordinator), await enter(accounts.buyer)];
  await follow(coordinator, `Skriv kvartalsrapport: ${contract}`, /^Rapport for /);
  await expect(coordinator.getByText('Bare dere ser den til da.')).toBeVisible();
  await follow(coordinator, 'Skriv videre', 'Skriv videre');
  await sendReturnCorrectAndApprove({ coordinator, buyer, contract });
});

test('without JavaScript a report is begun from the contract’s page, and goes the same way; the unit reads it where the buyer does', async ({ enter }) => {
  test.setTimeout(120_000);
  const device: BrowserContextOptions = { javaScriptEnabled: false };
  const contract = 'Renhold i rådhus og kontorbygg';
  const [coordinator, buyer, lead] = [await enter('koordinator4@example.no', { device }), await enter(accounts.buyer, { device }), await enter(accounts.unit_lead, { device })];
  const toReports = async (page: Page) => {
    await page.goto('/kontrakter');
    await follow(page, contract, contract);
    await follow(page, 'Se alle kvartalsrapportene på kontrakten', 'Kvartalsrapporter');
  };
  await toReports(coordinator);
  await coordinator.getByRole('row').filter({ hasText: 'Ikke begynt' }).last().getByRole('link', { name: /kvartal/ }).click();
  await expect(coordinator.getByRole('heading', { level: 1, name: 'Skriv rapporten' })).toBeVisible();
  await sendReturnCorrectAndApprove({ coordinator, buyer, contract });
  await toReports(lead);
  await lead.getByRole('row').filter({ hasText: 'Godkjent' }).last().getByRole('link', { name: /kvartal/ }).click();
  await expect(lead.getByText('Kursene kostet ikke noe ekstra.')).toBeVisible();
  await expect(lead.getByRole('link', { name: /^(Skriv|Rett|Send|Godkjenn|Returner)/ })).toHaveCount(0);
});
