// A contract of the journey's own, so that its figures can be known exactly: set up by the administrator, on screens.
import type { Page } from '@playwright/test';
import { freshOrganisationNumber } from '../support/organisation-number.ts';
import type { CalendarDate } from '../../app/domain/calendar-date.ts';
import { fill, pick, select, submit, typed } from './forms.ts';
import { expect, type Enter } from './people.ts';
import { accounts } from './portal.ts';

export const CONTRACT = 'REISE-01';
export const CONTRACT_NAME = 'Renhold av reisemålet';
export const SUPPLIER = 'Reisemål Renhold AS';
export const PASSWORD = 'en setning som ingen gjetter';

interface Newcomer {
  name: string;
  email: string;
  organisation: string;
  role: string;
}

export const staff = {
  coordinator: {
    name: 'Randi Reisende',
    email: 'koordinator.reise@example.no',
    organisation: `${SUPPLIER} (leverandør)`,
    role: 'Koordinator hos leverandør',
  },
  buyer: {
    name: 'Ivar Innkjøper',
    email: 'innkjoper.reise@example.no',
    organisation: 'Reisemål kommune (oppdragsgiver)',
    role: 'Innkjøper',
  },
} as const satisfies Record<string, Newcomer>;

/** Makes the buyer, the supplier, the contract between them and its people; each chooses the own password. */
export async function setUpContract(enter: Enter, visitor: Page, startsOn: CalendarDate): Promise<void> {
  const admin = await enter(accounts.admin);
  await registerOrganisation(admin, 'Oppdragsgiver', 'Reisemål kommune');
  await registerOrganisation(admin, 'Leverandør', SUPPLIER);
  await registerContract(admin, { name: CONTRACT_NAME, reference: CONTRACT, buyer: 'Reisemål kommune', supplier: SUPPLIER, startsOn });
  for (const newcomer of Object.values(staff)) await choosePassword(visitor, await registerUser(admin, newcomer), newcomer.name);
}

export async function registerOrganisation(admin: Page, kind: string, name: string): Promise<void> {
  await admin.goto('/organisasjoner/ny');
  await pick(admin, { Type: kind });
  await fill(admin, { Navn: name, Organisasjonsnummer: freshOrganisationNumber() });
  await submit(admin, 'Registrer organisasjon', 'Organisasjonen er registrert.');
}

interface NewContract {
  name: string;
  reference: string;
  buyer: string;
  supplier: string;
  startsOn: CalendarDate;
}

export async function registerContract(admin: Page, { name, reference, buyer, supplier, startsOn }: NewContract): Promise<void> {
  await admin.goto('/kontrakter/ny');
  await fill(admin, {
    Navn: name,
    Referanse: reference,
    'Gjelder fra og med': typed(startsOn),
    'Praksisplasser samtidig': '10',
  });
  await select(admin, 'Oppdragsgiver', buyer);
  await select(admin, 'Hovedleverandør', supplier);
  await pick(admin, { 'De 6 og 12 månedene telles fra': 'Slutten av praksisløpet' });
  await submit(admin, 'Registrer kontrakten', 'Kontrakten er registrert.');
}

/** Gives the link that the screen shows once. */
export async function registerUser(admin: Page, { name, email, organisation, role }: Newcomer): Promise<string> {
  await admin.goto('/brukere/ny');
  await fill(admin, { Navn: name, 'E-postadresse': email });
  await select(admin, 'Organisasjon', organisation);
  await pick(admin, { Rolle: role });
  await submit(admin, 'Registrer og lag passordlenke', `${name} er registrert.`);
  return linkShown(admin);
}

/** The link for choosing a password, as it stands on the screen. */
export async function linkShown(page: Page): Promise<string> {
  const box = page.getByRole('region', { name: 'Lenke for å velge passord' });
  const link = /\/velg-passord\/\S+/.exec(await box.innerText())?.[0];
  expect(link, 'the link on the screen').toBeDefined();
  return link ?? '';
}

/** Somebody who is not signed in opens the link and chooses a password. */
export async function choosePassword(visitor: Page, link: string, name: string): Promise<void> {
  await visitor.goto(link);
  await expect(visitor.getByText(`Hei, ${name}!`)).toBeVisible();
  await fill(visitor, { 'Nytt passord': PASSWORD, 'Skriv det nye passordet én gang til': PASSWORD });
  await submit(visitor, 'Lagre passordet', 'Passordet er lagret.');
}
