// The forms about candidates that several tests fill in.
import type { Page } from '@playwright/test';
import { addMonths, today } from '../../app/domain/calendar-date.ts';
import { fill, pick, submit, typed } from './forms.ts';

/** Registers somebody new; gives the path of the candidate's page. */
export async function registerCandidate(caseworker: Page, firstName: string, lastName: string): Promise<string> {
  await fillCandidate(caseworker, firstName, lastName);
  await submit(caseworker, 'Registrer kandidat', 'Kandidaten er registrert.');
  return new URL(caseworker.url()).pathname;
}

/** Opens the form for a new candidate and fills in what must be there. */
export async function fillCandidate(caseworker: Page, firstName: string, lastName: string): Promise<void> {
  await caseworker.goto('/kandidater/ny');
  await fill(caseworker, { Fornavn: firstName, Etternavn: lastName });
  await pick(caseworker, { Målgruppe: 'Flyktning' });
}

/** Asks the first supplier of that name for a place from a month ago on; gives the path of the placement. */
export async function requestPlace(caseworker: Page, candidate: string, supplier: string): Promise<string> {
  await caseworker.goto(`${candidate}/be-om-plass`);
  const list = caseworker.getByLabel('Kontrakt og leverandør');
  const [value = ''] = await list.getByRole('option', { name: supplier }).evaluateAll((options) =>
    options.map((option) => option.getAttribute('value') ?? ''),
  );
  await list.selectOption(value);
  await pick(caseworker, { Avdeling: 'Renhold', 'Mål med praksisen': 'Få arbeidserfaring' });
  const from = addMonths(today(), -1);
  await fill(caseworker, { 'Fra og med': typed(from), 'Til og med': typed(addMonths(from, 6)), 'Dager i uken': '4' });
  await submit(caseworker, 'Send forespørsel', 'Forespørselen er sendt.');
  return new URL(caseworker.url()).pathname;
}
