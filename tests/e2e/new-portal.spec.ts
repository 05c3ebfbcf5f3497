// Putting a new portal into production, by the commands and screens that do it.
import { environmentFor, runScript } from '../support/command-process.ts';
import { openEmptyDatabase } from '../support/empty-database.ts';
import { startPortal } from '../support/portal-process.ts';
import { fill, follow, pick, submit } from './forms.ts';
import { expect, signIn, test } from './portal.ts';

const PASSWORD = 'en lang setning om renhold';
const ADMINISTRATOR = ['--organisation', 'Portaldrift AS', '--organisation-number', '900009046', '--name', 'Åse Strøm'];

test('from an empty database the first administrator chooses a password, signs in and registers the refugee unit', async ({ browser }) => {
  test.setTimeout(180_000);
  const database = await openEmptyDatabase();
  const variables = environmentFor(database.target);
  const unmigrated = await runScript('start', [], { ...variables, NODE_ENV: 'production', PORT: '0' });
  expect(unmigrated).toMatchObject({ status: 1, out: '' });
  expect(unmigrated.err.trim()).toMatch(/^Portalens roller slipper ikke inn i databasen: kjør «npm run migrate» .*$/);

  expect(await runScript('migrate', [], { ...variables, DATABASE_URL: database.ownerUrl })).toMatchObject({ status: 0 });
  const portal = await startPortal(database.target);
  const page = await browser.newPage({ baseURL: portal.origin });
  try {
    await expect.poll(() => portal.said()).toContain('kjør «npm run first-admin»');
    const args = [...ADMINISTRATOR, '--email', 'ase@portaldrift.no'];
    const made = await runScript('first-admin', args, { ...variables, PORT: new URL(portal.origin).port });
    expect(made).toMatchObject({ status: 0, err: '' });
    await page.goto(/http:\S+\/velg-passord\/\S+/.exec(made.out)?.[0] ?? 'no link');
    await fill(page, { 'Nytt passord': PASSWORD, 'Skriv det nye passordet én gang til': PASSWORD });
    await submit(page, 'Lagre passordet', 'Nå kan du logge inn');

    await signIn(page, 'ase@portaldrift.no', PASSWORD);
    await expect(page.getByRole('heading', { level: 2, name: 'Gjør dette først' })).toBeVisible();
    await follow(page, '1. Registrer organisasjonene', 'Registrer organisasjon');
    await pick(page, { Type: 'Flyktningenhet' });
    await fill(page, { Navn: 'Flyktningenheten i Nordby' });
    await submit(page, 'Registrer organisasjon', 'Organisasjonen er registrert.');
    await follow(page, 'Forside', 'Hei, Åse');
    await expect(page.getByRole('listitem').filter({ hasText: '1. Organisasjoner' })).toContainText('2 er registrert');

    const again = await runScript('first-admin', args, variables);
    expect(again).toMatchObject({ status: 1, out: '' });
    expect(again.err).toMatch(/^Portalen har en systemadministrator fra før \(ase@portaldrift\.no\)/);
  } finally {
    await page.close();
    await portal.stop();
    await database.close();
  }
});
