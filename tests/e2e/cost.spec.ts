import { lastQuarterEnd, quarterSlug } from '../../app/domain/quarter.ts';
import { today } from '../../app/domain/calendar-date.ts';
import { formatQuarter } from '../../app/i18n/format.ts';
import { fill, follow, select, submit, typed } from './forms.ts';
import { expect, test } from './people.ts';
import { accounts } from './portal.ts';

test('a supplier promises a measure and states a quarter, and the buyer reads and answers, without JavaScript', async ({ enter }) => {
  test.setTimeout(120_000);
  const device = { javaScriptEnabled: false };
  const coordinator = await enter(accounts.coordinator, { device });
  const buyer = await enter(accounts.buyer, { device });
  const quarterEnd = lastQuarterEnd(today());
  const quarter = formatQuarter(quarterEnd);
  await coordinator.goto('/kontrakter');
  await follow(coordinator, 'Renhold i skoler og barnehager', 'Renhold i skoler og barnehager');
  const cost = `${new URL(coordinator.url()).pathname}/kostnad`;

  await test.step('a measure is promised, and the buyer comments it', async () => {
    await coordinator.goto(`${cost}/tiltak/ny`);
    await coordinator.getByRole('button', { name: 'Legg til tiltaket' }).click();
    await expect(coordinator.getByRole('heading', { name: 'Du må rette opp dette' })).toBeVisible();
    await fill(coordinator, { 'Hva gjør dere for at prisen ikke skal øke?': 'Vaskemaskinene deles mellom byggene.', 'Når skal tiltaket være på plass?': typed(today()) });
    await select(coordinator, 'Del av arbeidet', 'Utstyr og arbeidstøy');
    await submit(coordinator, 'Legg til tiltaket', 'Tiltaket er lagt til. Oppdragsgiveren ser det nå.');
    await buyer.goto(cost);
    await follow(buyer, 'Vaskemaskinene deles mellom byggene.', 'Tiltak');
    await follow(buyer, 'Skriv kommentar', 'Skriv kommentar til tiltaket');
    await fill(buyer, { Kommentar: 'Godt tenkt.' });
    await submit(buyer, 'Send kommentaren', 'Kommentaren er sendt.');
  });

  await test.step('changed hours ask for a reason, and what was typed stays', async () => {
    await coordinator.goto('/');
    await expect(coordinator.getByRole('link', { name: 'Send kostnadsoppgave: Renhold i skoler og barnehager' })).toBeVisible();
    await coordinator.goto(`${cost}/oppgave/${quarterSlug(quarterEnd)}`);
    await fill(coordinator, {
      'Timer brukt av mentorer': '9999,5',
      'Lønnstilskudd mottatt i kvartalet, i kroner': '61 234',
      'Annen støtte mottatt i kvartalet, i kroner': '0',
      'Virkning på prisen, i prosent av kontraktens verdi': '-0,5',
      'Hva bygger vurderingen på?': 'Timelister og regnskap.',
    });
    await coordinator.getByRole('button', { name: 'Lagre og se over' }).click();
    await expect(coordinator.getByText('Timene er andre enn dem portalen kom fram til. Skriv hvorfor.').first()).toBeVisible();
    await expect(coordinator.getByLabel('Timer brukt av mentorer')).toHaveValue('9999,5');
    await fill(coordinator, { 'Hvorfor er timene andre enn portalen kom fram til?': 'Alle mentorene fører timer.' });
    await submit(coordinator, 'Lagre og se over', 'Utkastet er lagret. Det er ikke sendt ennå.');
    await submit(coordinator, 'Send oppgaven', 'Oppgaven er sendt.');
    await coordinator.goto('/');
    await expect(coordinator.getByRole('link', { name: 'Send kostnadsoppgave: Renhold i skoler og barnehager' })).toHaveCount(0);
  });

  await test.step('the buyer reads the price effect, and neither hours nor kroner of the statement', async () => {
    await buyer.goto(cost);
    await follow(buyer, `Les oppgaven for ${quarter} fra Eksempelrent AS`, `Kostnadsoppgave for ${quarter}`);
    await expect(buyer.getByText('0,5 % billigere')).toBeVisible();
    const shown = await buyer.content();
    for (const hidden of ['61 234', '61\u00a0234', '61234', '9 999', '9\u00a0999', '9999']) expect(shown).not.toContain(hidden);
  });
});
