// Publishing a quarter, and what its buyer can do with it, without JavaScript.
import { fill, follow, submit } from './forms.ts';
import { expect, test } from './people.ts';
import { accounts } from './portal.ts';

const device = { javaScriptEnabled: false };
const REASON = 'En sluttdato var ført feil.';

test('without JavaScript the lead publishes a new edition with a reason, and the buyer reads it beside the old one', async ({ enter }) => {
  test.setTimeout(120_000);
  const lead = await enter(accounts.unit_lead, { device });
  await lead.goto('/publiseringer');
  const published = lead.getByRole('link', { name: /^\d\. kvartal \d{4}$/ }).first();
  const quarter = await published.innerText();
  await follow(lead, quarter, `${quarter}: Fjordvik kommune, innkjøp`);
  await follow(lead, 'Publiser en ny utgave', `Publiser nøkkeltall for ${quarter}`);

  const gapsReason = lead.getByLabel('Hvorfor publiserer du selv om noe mangler?');
  const hasGaps = (await gapsReason.count()) > 0;
  if (hasGaps) await gapsReason.fill('Vi venter på svar.');
  await lead.getByRole('button', { name: 'Publiser til Fjordvik kommune, innkjøp' }).click();
  await expect(lead.getByRole('link', { name: 'Skriv hvorfor det kommer en ny utgave. Oppdragsgiveren leser det.' })).toBeVisible();
  if (hasGaps) await expect(gapsReason).toHaveValue('Vi venter på svar.');
  await fill(lead, { 'Hvorfor kommer det en ny utgave?': REASON });
  await submit(lead, 'Publiser til Fjordvik kommune, innkjøp', 'Tallene er publisert.');

  const buyer = await enter(accounts.buyer, { device });
  await buyer.goto('/publiseringer');
  await expect(buyer.getByRole('row', { name: quarter })).toContainText('2. utgave');
  await follow(buyer, quarter, `${quarter}: Fjordvik kommune, innkjøp`);
  await expect(buyer.getByText(REASON)).toBeVisible();
  await expect(buyer.getByText('Vi venter på svar.')).toHaveCount(0);
  await expect(buyer.getByText('Fingeravtrykk')).toHaveCount(0);
  await buyer.getByRole('link', { name: /^1\. utgave/ }).click();
  await expect(buyer.getByText('Dette er ikke den nyeste utgaven.')).toBeVisible();

  await buyer.goto('/');
  await follow(buyer, 'Renhold i skoler og barnehager', 'Renhold i skoler og barnehager');
  await expect(buyer.getByRole('link', { name: `Publisert for ${quarter}` })).toBeVisible();
  await follow(buyer, 'Se hva som er nådd av løftene', 'Lovet og nådd');
  await buyer.goto('/portefolje');
  await expect(buyer.getByRole('row', { name: /^Renhold i skoler og barnehager/ })).toBeVisible();
});
