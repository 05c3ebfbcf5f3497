// Publishing to a buyer of its own, so that nothing else changes what is published, without JavaScript.
import { addMonths, today } from '../../app/domain/calendar-date.ts';
import { fill, follow, submit } from './forms.ts';
import { choosePassword, PASSWORD, registerContract, registerOrganisation, registerUser } from './journey-world.ts';
import { expect, test } from './people.ts';
import { accounts } from './portal.ts';

const device = { javaScriptEnabled: false };
const BUYER = 'Utgave kommune';
const CONTRACT = 'Renhold på utgavetorget';
const REASON = 'En sluttdato var ført feil.';
const newcomer = { name: 'Unni Utgave', email: 'innkjoper.utgave@example.no', organisation: `${BUYER} (oppdragsgiver)`, role: 'Innkjøper' };

test('without JavaScript the lead publishes a quarter, then a new edition with a reason, and the buyer reads it beside the old one', async ({ enter, page }) => {
  test.setTimeout(120_000);
  const admin = await enter(accounts.admin);
  await registerOrganisation(admin, 'Oppdragsgiver', BUYER);
  await registerContract(admin, { name: CONTRACT, reference: 'UTGAVE-01', buyer: BUYER, supplier: 'Demorens AS', startsOn: addMonths(today(), -6) });
  await choosePassword(page, await registerUser(admin, newcomer), newcomer.name);

  const lead = await enter(accounts.unit_lead, { device });
  await lead.goto('/publiseringer');
  await lead.getByRole('region', { name: BUYER }).getByRole('link', { name: /^Se og publiser/ }).first().click();
  const quarter = /\d\. kvartal \d{4}/.exec(await lead.getByRole('heading', { level: 1 }).innerText())?.[0] ?? '';
  await expect(lead.getByText('Alt er i orden i grunnlaget.')).toBeVisible();
  await submit(lead, `Publiser til ${BUYER}`, 'Tallene er publisert.');
  await follow(lead, 'Publiser en ny utgave', `Publiser nøkkeltall for ${quarter}`);
  await lead.getByRole('button', { name: `Publiser til ${BUYER}` }).click();
  await expect(lead.getByRole('link', { name: 'Skriv hvorfor det kommer en ny utgave. Oppdragsgiveren leser det.' })).toBeVisible();
  await fill(lead, { 'Hvorfor kommer det en ny utgave?': REASON });
  await submit(lead, `Publiser til ${BUYER}`, 'Tallene er publisert.');

  const buyer = await enter(newcomer.email, { password: PASSWORD, device });
  await follow(buyer, CONTRACT, CONTRACT);
  await expect(buyer.getByText('for få til å vises').first()).toBeVisible();
  await follow(buyer, `Publisert for ${quarter}`, `${quarter}: ${BUYER}`);
  await expect(buyer.getByText(REASON)).toBeVisible();
  await expect(buyer.getByText('Fingeravtrykk')).toHaveCount(0);
  await buyer.getByRole('link', { name: /^1\. utgave/ }).click();
  await expect(buyer.getByText('Dette er ikke den nyeste utgaven.')).toBeVisible();
  await buyer.goto('/publiseringer');
  await expect(buyer.getByRole('row', { name: quarter })).toContainText('2. utgave');
  await buyer.goto('/portefolje');
  await expect(buyer.getByRole('row', { name: new RegExp(`^${CONTRACT}`) })).toBeVisible();
});
