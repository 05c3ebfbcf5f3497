import { expect, test } from './people.ts';
import { accounts } from './portal.ts';
import { fill, follow, select, submit } from './forms.ts';

const device = { javaScriptEnabled: false };
const parts = [
  ['Opplæring og kompetansebevis', '8', '7,5'],
  ['Tid før betalt jobb', '8', '9'],
  ['Samarbeid med Flyktningenheten og Nav', '5', '6'],
  ['Dokumentasjon og målbarhet', '5', '8'],
  ['Kostnad', '4', '10'],
] as const;

test('without JavaScript a tender is scored by one, approved by another and awarded, and its promises stand on the contract', async ({ enter }) => {
  test.setTimeout(60_000);
  const inger = await enter(accounts.buyer, { device });
  const ivar = await enter('innkjoper2@example.no', { device });
  await inger.goto('/konkurranser/ny');
  await fill(inger, { 'Navn på konkurransen': 'Renhold i svømmehall' });
  for (const [part, weight] of parts) await fill(inger, { [`Vekt: ${part}`]: weight });
  await submit(inger, 'Registrer konkurransen', 'Konkurransen er registrert.');
  const tender = inger.url().replace(/\?.*/, '');
  await follow(inger, 'Legg til tilbyder', 'Legg til tilbyder');
  await fill(inger, { Navn: 'Demorens AS', Organisasjonsnummer: '900 009 070' });
  await submit(inger, 'Legg til', 'Tilbyderen er lagt til.');
  await follow(inger, 'Legg til løfte', 'Legg til løfte');
  await select(inger, 'Hva er lovet?', 'Kandidater per mentor');
  await fill(inger, { Tall: '3' });
  await submit(inger, 'Legg til løfte', 'Løftet er lagt til.');
  await follow(inger, 'Gi poeng', 'Poeng til Demorens AS');
  for (const [part, , score] of parts) await fill(inger, { [`Poeng: ${part}`]: score, [`Begrunnelse: ${part}`]: 'Godt svar' });
  await submit(inger, 'Lagre poengene', 'Poengene er lagret.');
  // 6 + 7,2 + 3 + 4 + 4 = 24,2.
  await expect(inger.getByText('6 + 7,2 + 3 + 4 + 4 = 24,2')).toBeVisible();

  await inger.goto(`${tender}/godkjenn`);
  await expect(inger.getByRole('heading', { name: /Derfor må en kollega godkjenne/ })).toBeVisible();
  await expect(inger.getByRole('button', { name: 'Godkjenn evalueringen' })).toHaveCount(0);
  await ivar.goto(`${tender}/godkjenn`);
  await submit(ivar, 'Godkjenn evalueringen', 'Evalueringen er godkjent.');
  await follow(ivar, 'Tildel', 'Tildel konkurransen');
  await ivar.getByRole('checkbox', { name: 'Demorens AS, 24,2 poeng' }).check();
  await submit(ivar, 'Tildel', 'Konkurransen er tildelt.');
  await follow(ivar, 'Hent løftene til kontrakten', 'Hent løftene til kontrakten');
  await submit(ivar, 'Hent løftene', 'Løftene er hentet fra tilbudet.');
  await expect(ivar.getByRole('row', { name: /Høyst 3 kandidater per mentor/ })).toBeVisible();
});
