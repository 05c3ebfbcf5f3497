import { fill, follow, pick, submit } from './forms.ts';
import { expect, PHONE, test } from './people.ts';
import { accounts } from './portal.ts';

test('without JavaScript an agreement is written, sent, agreed to by all and changed; then it shows what was changed', async ({ enter }) => {
  test.setTimeout(120_000);
  const coordinator = await enter(accounts.coordinator, { device: { javaScriptEnabled: false } });
  await follow(coordinator, /^Skriv praksisavtale: /, 'Praksisavtale');
  const agreement = new URL(coordinator.url()).pathname;
  await follow(coordinator, 'Skriv praksisavtale', 'Skriv praksisavtale');
  await coordinator.getByRole('button', { name: 'Lagre utkast' }).click();
  await expect(coordinator.getByRole('heading', { name: 'Du må rette opp dette' })).toBeVisible();
  await coordinator.getByRole('combobox', { name: 'Mentor' }).selectOption({ label: 'Musa Mentor' });
  await pick(coordinator, { 'Mål med praksisen': 'Få jobb her', Oppfølging: 'Annenhver uke' });
  await fill(coordinator, { Oppgaver: 'Daglig renhold av klasserom', Opplæring: 'Metoder og HMS', 'Timer i uken': '24' });
  await submit(coordinator, 'Lagre utkast', 'Utkastet er lagret.');
  await follow(coordinator, 'Send til godkjenning', 'Send avtalen til godkjenning');
  await submit(coordinator, 'Send til godkjenning', 'Avtalen er sendt til godkjenning.');
  await follow(coordinator, 'Si ja for leverandøren', 'Si ja for leverandøren');
  await submit(coordinator, 'Si ja', 'Leverandørens ja er registrert.');

  const lead = await enter(accounts.unit_lead, { device: PHONE });
  await lead.goto(agreement);
  await expect(lead.getByRole('link', { name: 'Godkjenn avtalen' })).toHaveCount(0);
  await follow(lead, 'Registrer ja fra kandidaten', 'Registrer ja fra kandidaten');
  await lead.getByLabel('Hvorfor kandidaten ikke logger inn selv').fill('Har ikke innlogging. Sa ja i møte med tolk.');
  await submit(lead, 'Registrer ja', 'Svaret fra kandidaten er registrert.');
  await follow(lead, 'Godkjenn avtalen', 'Godkjenn avtalen');
  await submit(lead, 'Godkjenn avtalen', 'Avtalen er godkjent og gjelder nå.');

  await coordinator.goto(agreement);
  await follow(coordinator, 'Endre avtalen', 'Endre praksisavtalen');
  await fill(coordinator, { 'Timer i uken': '30' });
  await submit(coordinator, 'Lagre utkast', 'Utkastet er lagret.');
  await expect(coordinator.getByRole('table', { name: 'Endret fra versjon 1' }).getByRole('row', { name: 'Timer i uken 24 30' })).toBeVisible();
  await follow(coordinator, 'Versjon 1', 'Praksisavtale, versjon 1');
  await expect(coordinator.getByText('Gjelder', { exact: true })).toBeVisible();
});
