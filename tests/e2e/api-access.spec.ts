// A buyer makes a key to the API, a program reads with it, and the buyer takes it back; all of it without JavaScript.
import { API_ROOT } from '../../app/domain/api/endpoints.ts';
import { fill, follow, submit } from './forms.ts';
import { expect, test } from './people.ts';
import { accounts } from './portal.ts';

test('without JavaScript a key is made, shown once, used by a program, and taken back', async ({ enter }) => {
  const buyer = await enter(accounts.buyer, { device: { javaScriptEnabled: false } });
  await buyer.goto('/api-tilgang');
  await follow(buyer, 'Lag en nøkkel', 'Lag en nøkkel til API-et');
  await buyer.getByRole('button', { name: 'Lag nøkkelen' }).click();
  await expect(buyer.getByRole('heading', { name: 'Du må rette opp dette' })).toBeVisible();
  await fill(buyer, { 'Brukes til': 'Prøven i nettleseren' });
  await submit(buyer, 'Lag nøkkelen', 'Nøkkelen er laget');
  const token = await buyer.getByText(/^ppt_[\w-]{43}$/).textContent();
  const page = new URL(buyer.url());

  const read = (path: string) => fetch(`${page.origin}${API_ROOT}${path}`, { headers: { Authorization: `Bearer ${token}` } });
  const contracts = await read('/contracts');
  expect(contracts.status).toBe(200);
  expect(((await contracts.json()) as { total: number }).total).toBeGreaterThan(0);
  expect((await read('/figures')).status, 'exact figures are the unit’s').toBe(403);

  await follow(buyer, 'Til oversikten over nøkler', 'API-tilgang');
  await follow(buyer, 'Prøven i nettleseren', 'Prøven i nettleseren');
  await expect(buyer.getByText(token ?? '')).toHaveCount(0);
  await expect(buyer.getByRole('row', { name: /\/api\/v1\/figures 403/ })).toBeVisible();
  await follow(buyer, 'Trekk tilbake', 'Trekk tilbake nøkkelen');
  await fill(buyer, { 'Hvorfor trekkes den tilbake?': 'Prøven er over.' });
  await submit(buyer, 'Trekk tilbake nøkkelen', 'Nøkkelen er trukket tilbake');
  expect((await read('/contracts')).status).toBe(401);
});
