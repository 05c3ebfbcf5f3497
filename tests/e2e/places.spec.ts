import { addDays, addMonths, today } from '../../app/domain/calendar-date.ts';
import { registerCandidate } from './candidate-forms.ts';
import { fill, follow, pick, select, submit, typed } from './forms.ts';
import { expect, test } from './people.ts';
import { accounts } from './portal.ts';

const CONTRACT = 'Renhold i skoler og barnehager';
const PLACE = 'Prøveverkstedet';

test('a place is offered, found for a candidate, asked for and taken, and the next is taken only knowingly', async ({ enter }) => {
  test.setTimeout(120_000);
  // A coordinator without JavaScript, a caseworker with it.
  const coordinator = await enter(accounts.coordinator, { device: { javaScriptEnabled: false } });
  const caseworker = await enter(accounts.caseworker);
  const from = addMonths(today(), 11);

  await test.step('the coordinator offers one place', async () => {
    await follow(coordinator, 'Ledige plasser', 'Plassene dere tilbyr');
    await follow(coordinator, 'Tilby plasser', 'Tilby praksisplasser');
    await pick(coordinator, { Avdeling: 'Økonomi', 'Er ansettelse aktuelt': 'Ja' });
    await fill(coordinator, {
      'Antall plasser': '1',
      'Fra og med': typed(from),
      'Til og med': typed(addMonths(from, 4)),
      Arbeidssted: PLACE,
    });
    await select(coordinator, 'Norsk som trengs', 'A2');
    await coordinator.getByRole('checkbox', { name: 'Dag' }).check();
    const contract = coordinator.getByLabel('Kontrakt');
    if ((await contract.inputValue()) === '') await select(coordinator, 'Kontrakt', CONTRACT);
    await submit(coordinator, 'Tilby plassene', 'Plassene er lagt ut.');
    await expect(coordinator.getByRole('row', { name: PLACE })).toContainText('Kommer');
  });

  const ask = async (lastName: string) => {
    const candidate = await registerCandidate(caseworker, 'Plass', lastName);
    await follow(caseworker, 'Endre ønsker', 'Ønsker og erfaring');
    await caseworker.getByRole('group', { name: 'Avdelinger kandidaten ønsker' }).getByLabel('Økonomi').check();
    await fill(caseworker, { 'Tidligere yrke': 'Kontormedarbeider', 'Kan begynne fra og med': typed(from) });
    await submit(caseworker, 'Lagre ønskene', 'Ønskene er lagret.');
    const place = caseworker.getByRole('table', { name: 'Plasser som kan passe' }).getByRole('row', { name: PLACE });
    await expect(place).toContainText('Ønsker denne avdelingen');
    await place.getByRole('link', { name: 'Be om plass' }).click();
    await expect(caseworker.getByText(`${PLACE}`)).toBeVisible();
    await expect(caseworker.getByRole('radio', { name: 'Økonomi' })).toBeChecked();
    await pick(caseworker, { 'Mål med praksisen': 'Få arbeidserfaring' });
    await fill(caseworker, { 'Til og med': typed(addDays(from, 60)), 'Dager i uken': '5' });
    await submit(caseworker, 'Send forespørsel', 'Forespørselen er sendt.');
    await expect(caseworker.getByRole('link', { name: `Økonomi, ${PLACE}` })).toBeVisible();
    return { candidate, placement: new URL(caseworker.url()).pathname };
  };

  await test.step('the caseworker asks for it from a candidate’s page, and the coordinator says yes', async () => {
    const { placement } = await ask('Først');
    await coordinator.goto(`${placement}/godta`);
    await expect(coordinator.getByText('Dere har 1 ledig plass')).toBeVisible();
    await submit(coordinator, 'Godta forespørselen', 'Forespørselen er godtatt.');
  });

  await test.step('the offer is full for those weeks, and is lowered only by somebody who says to know it', async () => {
    await caseworker.goto(`/plasser?avdeling=finance&uke=${from}`);
    await expect(caseworker.getByRole('row', { name: PLACE }).getByRole('cell').last()).toHaveText('0');
    await follow(caseworker, `Økonomi, ${PLACE}`, `Økonomi, ${PLACE}`);
    await expect(caseworker.getByRole('table', { name: 'Ledige plasser uke for uke' }).getByRole('row').nth(1)).toHaveText(/110$/);
    await coordinator.goto('/plasser');
    await follow(coordinator, `Økonomi, ${PLACE}`, `Økonomi, ${PLACE}`);
    await follow(coordinator, 'Trekk tilbudet', 'Trekk tilbudet om plasser');
    await coordinator.getByRole('button', { name: 'Trekk tilbudet' }).click();
    await expect(coordinator.getByRole('heading', { name: 'Flere er tatt imot enn plassene som blir igjen' })).toBeVisible();
    await follow(coordinator, 'Avbryt', `Økonomi, ${PLACE}`);
  });

  await test.step('a second candidate is taken only with a reason', async () => {
    const { placement } = await ask('Etterpå');
    await coordinator.goto(`${placement}/godta`);
    await expect(coordinator.getByRole('heading', { name: 'Ta imot utover kapasiteten' })).toBeVisible();
    await coordinator.getByRole('button', { name: 'Godta forespørselen' }).click();
    await expect(coordinator.getByRole('heading', { name: 'Du må rette opp dette' })).toBeVisible();
    await fill(coordinator, { 'Hvorfor tar dere imot utover kapasiteten?': 'Vi får en ekstra mentor.' });
    await submit(coordinator, 'Godta forespørselen', 'Forespørselen er godtatt.');
    await caseworker.reload();
    await expect(caseworker.getByText('Vi får en ekstra mentor.')).toBeVisible();
  });
});
