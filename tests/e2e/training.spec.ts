import { addMonths, today } from '../../app/domain/calendar-date.ts';
import { registerCandidate, requestPlace } from './candidate-forms.ts';
import { fill, follow, submit, typed } from './forms.ts';
import { expect, PHONE, test } from './people.ts';
import { accounts } from './portal.ts';

const withoutScript = { javaScriptEnabled: false };

test('without JavaScript a template is made and changed, a plan is made from it, and its levels are set on a phone', async ({ enter }) => {
  test.setTimeout(120_000);
  const coordinator = await enter(accounts.coordinator, { device: withoutScript });
  await coordinator.goto('/opplaering');
  await follow(coordinator, 'Lag mal', 'Lag opplæringsmal');
  await coordinator.getByRole('checkbox', { name: 'Ergonomi' }).check();
  await coordinator.getByText('Modul 1 (tom)').click();
  await coordinator.getByLabel('Navn på modulen').first().fill('Vinduer');
  await coordinator.getByRole('button', { name: 'Lag malen' }).click();
  await expect(coordinator.getByRole('heading', { name: 'Du må rette opp dette' })).toBeVisible();
  await expect(coordinator.getByRole('checkbox', { name: 'Ergonomi' })).toBeChecked();
  await expect(coordinator.getByLabel('Navn på modulen').first()).toHaveValue('Vinduer');
  await coordinator.getByLabel('Navn på malen').fill('Mal uten skript');
  await coordinator.getByLabel('Timer').first().fill('7,5');
  await coordinator.getByLabel('Mål', { exact: true }).first().fill('Jeg kan pusse vinduer\nJeg kan bruke stige');
  await submit(coordinator, 'Lag malen', 'Malen er laget.');
  await expect(coordinator.getByText('2 moduler, 13,5 timer til sammen.')).toBeVisible();

  await follow(coordinator, 'Endre', 'Endre opplæringsmal');
  await fill(coordinator, { 'Navn på malen': 'Mal uten skript, ny' });
  await submit(coordinator, 'Lagre som ny versjon', 'Malen er lagret som en ny versjon.');
  await expect(coordinator.getByRole('link', { name: /^Versjon 1/ })).toBeVisible();

  const caseworker = await enter(accounts.caseworker, { device: withoutScript });
  const placement = await requestPlace(caseworker, await registerCandidate(caseworker, 'Opp', 'Læring'), 'Eksempelrent AS');
  await coordinator.goto(placement);
  await follow(coordinator, 'Godta forespørselen', 'Godta forespørselen');
  await coordinator.getByLabel('Mentor').selectOption({ label: 'Musa Mentor' });
  await submit(coordinator, 'Godta forespørselen', 'Forespørselen er godtatt.');
  await caseworker.goto(placement);
  await follow(caseworker, 'Registrer oppstart', 'Registrer oppstart');
  await fill(caseworker, { 'Første dag i praksis': typed(addMonths(today(), -1)) });
  await submit(caseworker, 'Registrer oppstart', 'Oppstarten er registrert.');

  const mentor = await enter(accounts.mentor, { device: { ...PHONE, ...withoutScript } });
  await mentor.goto(`${placement}/opplaeringsplan`);
  await follow(mentor, 'Lag opplæringsplan', 'Lag opplæringsplan');
  await mentor.getByRole('radio', { name: /^Mal uten skript, ny/ }).check();
  await submit(mentor, 'Lag planen', 'Planen er laget.');
  await mentor.getByLabel('Jeg kan pusse vinduer').selectOption('På egen hånd');
  await mentor.getByLabel('Jeg kan bruke stige').selectOption('Kan vise andre');
  await mentor.getByRole('button', { name: 'Lagre nivåene' }).first().click();
  await expect(mentor.getByText('Nivåene er lagret.')).toBeVisible();
  await expect(mentor.getByText('1 av 2 moduler er fullført. Fullførte moduler gir 7,5 timer opplæring.')).toBeVisible();

  await caseworker.goto(placement);
  await caseworker.getByRole('link', { name: 'Opplæringsplan' }).click();
  await expect(caseworker.getByText('2 av 2 mål på egen hånd')).toBeVisible();
  await expect(caseworker.getByRole('table', { name: 'Målene i modulen Vinduer' }).getByText('Kan vise andre')).toBeVisible();
  await expect(caseworker.getByRole('button', { name: 'Lagre nivåene' })).toHaveCount(0);
});

test('a training plan sends a mentor at most 130 kB of JavaScript', async ({ enter }) => {
  const mentor = await enter(accounts.mentor, { device: PHONE });
  const plan = mentor.locator('a[href$="/opplaeringsplan"]').first();
  await mentor.goto((await plan.getAttribute('href')) ?? '', { waitUntil: 'load' });
  const sent = await mentor.evaluate(() => {
    const parts = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    return parts.filter(({ name }) => name.endsWith('.js')).reduce((sum, part) => sum + part.encodedBodySize, 0);
  });
  expect(sent).toBeGreaterThan(0);
  expect(sent).toBeLessThanOrEqual(130 * 1024);
});
