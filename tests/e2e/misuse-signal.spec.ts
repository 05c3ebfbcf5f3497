import AxeBuilder from '@axe-core/playwright';
import { addMonths, today } from '../../app/domain/calendar-date.ts';
import { registerCandidate, requestPlace } from './candidate-forms.ts';
import { fill, follow, select, submit, typed } from './forms.ts';
import { expect, test } from './people.ts';
import { accounts } from './portal.ts';

test('a practice that has lasted for seven months is told of, looked at and closed, without JavaScript', async ({ enter }) => {
  test.setTimeout(120_000);
  const device = { javaScriptEnabled: false };
  const caseworker = await enter(accounts.caseworker, { device });
  const coordinator = await enter(accounts.coordinator, { device });
  const candidate = await registerCandidate(caseworker, 'Lenge', 'Ipraksis');
  const placement = await requestPlace(caseworker, candidate, 'Eksempelrent AS');

  await test.step('the coordinator adds a site and says that the practice is there', async () => {
    await coordinator.goto('/arbeidssteder/ny');
    await fill(coordinator, { 'Navn på arbeidsstedet': 'Svømmehallen', 'Antall ansatte': '12' });
    await submit(coordinator, 'Lagre arbeidsstedet', 'Arbeidsstedet er lagret.');
    await coordinator.goto(`${placement}/godta`);
    await select(coordinator, 'Arbeidssted', 'Svømmehallen');
    await submit(coordinator, 'Godta forespørselen', 'Forespørselen er godtatt.');
    await expect(coordinator.getByText('Svømmehallen')).toBeVisible();
  });

  await test.step('once it has begun seven months ago, the caseworker is told', async () => {
    await caseworker.goto(`${placement}/start`);
    await fill(caseworker, { 'Første dag i praksis': typed(addMonths(today(), -7)) });
    await submit(caseworker, 'Registrer oppstart', 'Oppstarten er registrert.');
    await caseworker.goto('/');
    await expect(caseworker.getByRole('link', { name: 'Se på varsel: Lenge Ipraksis' })).toBeVisible();
    await caseworker.goto(candidate);
    await follow(caseworker, 'Praksis i over 6 måneder', 'Praksis i over 6 måneder: Lenge Ipraksis');
    await expect(caseworker.getByRole('table', { name: 'Praksis' })).toContainText('Eksempelrent AS');
    await caseworker.getByText('Hvor regelen kommer fra').click();
    await expect(caseworker.getByText('Norgesmodellen')).toBeVisible();
  });

  await test.step('the supplier sees nothing of it', async () => {
    const { pathname } = new URL(caseworker.url());
    for (const path of ['/varsler', pathname]) expect((await coordinator.goto(path))?.status()).toBe(404);
  });

  await test.step('it is closed with a reason, and stands among the closed', async () => {
    await follow(caseworker, 'Lukk varselet', 'Lukk varselet');
    await caseworker.getByRole('button', { name: 'Lukk varselet' }).click();
    await expect(caseworker.getByRole('heading', { name: 'Du må rette opp dette' })).toBeVisible();
    await fill(caseworker, { 'Hvorfor lukker du varselet?': 'Får jobb fra neste måned.' });
    await submit(caseworker, 'Lukk varselet', 'Varselet er lukket.');
    await expect(caseworker.getByRole('row', { name: 'Lenge Ipraksis' })).toHaveCount(0);
    await follow(caseworker, 'Lukkede varsler', 'Lukkede varsler');
    await expect(caseworker.getByRole('row', { name: 'Lenge Ipraksis' })).toContainText('Får jobb fra neste måned.');
  });
});

test('axe finds nothing on the lists of signals, nor on the form that closes one', async ({ enter }) => {
  const lead = await enter(accounts.unit_lead);
  await lead.goto('/varsler');
  const first = await lead.getByRole('row').getByRole('link').first().getAttribute('href');
  for (const path of ['/varsler', '/varsler?vis=lukkede', `${first}`, `${first}/lukk`]) {
    await lead.goto(path);
    await expect(lead.getByRole('heading', { level: 1 })).toHaveCount(1);
    const { violations } = await new AxeBuilder({ page: lead }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']).analyze();
    expect(violations.map(({ id }) => id), path).toEqual([]);
  }
});
