import { addDays, addMonths, today } from '../../app/domain/calendar-date.ts';
import { registerCandidate, requestPlace } from './candidate-forms.ts';
import { fill, follow, pick, submit, typed } from './forms.ts';
import { expect, test } from './people.ts';
import { accounts } from './portal.ts';

const device = { javaScriptEnabled: false };

test('without JavaScript a candidate is registered, placed, started and ended as with it', async ({ enter }) => {
  const caseworker = await enter(accounts.caseworker, { device });
  const coordinator = await enter(accounts.coordinator, { device });
  const candidate = await registerCandidate(caseworker, 'Uten', 'Skript');
  const placement = await requestPlace(caseworker, candidate, 'Eksempelrent AS');

  await coordinator.goto(placement);
  await follow(coordinator, 'Godta forespørselen', 'Godta forespørselen');
  await submit(coordinator, 'Godta forespørselen', 'Forespørselen er godtatt.');

  const started = addMonths(today(), -1);
  await caseworker.goto(placement);
  await follow(caseworker, 'Registrer oppstart', 'Registrer oppstart');
  await fill(caseworker, { 'Første dag i praksis': typed(started) });
  await submit(caseworker, 'Registrer oppstart', 'Oppstarten er registrert.');

  await follow(caseworker, 'Registrer slutt', 'Registrer slutt');
  await fill(caseworker, { 'Siste dag i praksis': typed(addDays(started, -1)) });
  await pick(caseworker, { 'Slik sluttet praksisen': 'Fullført' });
  await caseworker.getByRole('button', { name: 'Registrer slutt' }).click();
  await expect(caseworker.getByRole('heading', { name: 'Du må rette opp dette' })).toBeVisible();
  await expect(caseworker.getByRole('radio', { name: 'Fullført' })).toBeChecked();
  await fill(caseworker, { 'Siste dag i praksis': typed(today()) });
  await submit(caseworker, 'Registrer slutt', 'Slutten er registrert.');

  await caseworker.goto(candidate);
  await expect(caseworker.getByRole('table', { name: 'Praksisplasser' }).getByText('Fullført')).toBeVisible();
});

test('without JavaScript the key figures are asked for with the form, and every chart is a table', async ({ enter }) => {
  const lead = await enter(accounts.unit_lead, { device });
  await lead.goto('/nokkeltall');
  await fill(lead, { Stikkdato: typed(addMonths(today(), -6)) });
  await lead.getByRole('button', { name: 'Vis tallene' }).click();
  await expect(lead).toHaveURL(/stikkdato=/);
  const charts = lead.getByRole('figure');
  await expect(charts).toHaveCount(3);
  for (const chart of await charts.all()) {
    await chart.getByText('Vis tallene i en tabell').click();
    await expect(chart.getByRole('table')).toBeVisible();
  }
});
