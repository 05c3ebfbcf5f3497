// The main job, end to end: from registering a candidate to the key figures, each step done by the one whose job it is.
import { fill, follow, pick, select, submit, typed } from './forms.ts';
import { day } from './journey-dates.ts';
import { expectedWhen, type ExpectedByDay } from './journey-figures.ts';
import { choosePassword, CONTRACT, CONTRACT_NAME, linkShown, PASSWORD, setUpContract, staff, SUPPLIER } from './journey-world.ts';
import { expect, PHONE, test } from './people.ts';
import { accounts } from './portal.ts';
import { figuresOnCommand, figuresOnScreen } from './shown-figures.ts';

const PERSON = 'Selam Reisende';
const MENTOR = { name: 'Mona Reisende', email: 'mentor.reise@example.no' };

test('from registration to a job a year later, the figures show exactly what has happened, step by step', async ({ enter, page }) => {
  test.setTimeout(240_000);
  const lead = await enter(accounts.unit_lead);
  const figuresShow = (expected: ExpectedByDay) =>
    test.step('the figures show it', async () => {
      for (const [asOf, figures] of expected) expect(await figuresOnScreen(lead, CONTRACT, asOf), asOf).toEqual(figures);
    });

  await test.step('the administrator sets up the contract and its people', () => setUpContract(enter, page, day.contract));
  const coordinator = await enter(staff.coordinator.email, { password: PASSWORD });
  const caseworker = await enter(accounts.caseworker);

  await test.step('the coordinator gives a mentor access', async () => {
    await coordinator.goto('/mentorer/ny');
    await fill(coordinator, { Navn: MENTOR.name, 'E-postadresse': MENTOR.email });
    await submit(coordinator, 'Legg til mentor', `${MENTOR.name} er lagt til som mentor.`);
    await choosePassword(page, await linkShown(coordinator), MENTOR.name);
  });

  const register = async () => {
    await caseworker.goto('/kandidater/ny');
    await fill(caseworker, { Fornavn: 'Selam', Etternavn: 'Reisende', 'Fødselsår': '1991' });
    await pick(caseworker, { Målgruppe: 'Flyktning' });
  };

  await test.step('the caseworker registers the candidate, and is shown the one that exists the second time', async () => {
    await register();
    await submit(caseworker, 'Registrer kandidat', 'Kandidaten er registrert.');
    const candidate = new URL(caseworker.url()).pathname;
    await register();
    await caseworker.getByRole('button', { name: 'Registrer kandidat' }).click();
    const known = caseworker.getByRole('region', { name: 'Kandidaten kan være registrert fra før' });
    await known.getByRole('link', { name: 'Åpne den som finnes' }).click();
    await expect(caseworker).toHaveURL((url) => url.pathname === candidate);
  });
  const candidate = new URL(caseworker.url()).pathname;

  await test.step('the caseworker asks for a place and shares the candidate with NAV', async () => {
    await follow(caseworker, 'Be om praksisplass', 'Be om praksisplass');
    await select(caseworker, 'Kontrakt og leverandør', `${CONTRACT_NAME} – ${SUPPLIER}`);
    await pick(caseworker, { Avdeling: 'Renhold', 'Mål med praksisen': 'Få jobb her' });
    await fill(caseworker, {
      'Fra og med': typed(day.started),
      'Til og med': typed(day.ended),
      'Dager i uken': '4',
      'Behov som leverandøren trenger å kjenne til': 'Trenger tydelige beskjeder.',
    });
    await submit(caseworker, 'Send forespørsel', 'Forespørselen er sendt.');
    await caseworker.goto(`${candidate}/del-med-nav`);
    await select(caseworker, 'NAV-kontor', 'NAV Fjordvik');
    await fill(caseworker, { 'Hvorfor deler dere?': 'Samarbeid om lønnstilskudd.' });
    await pick(caseworker, { 'Hvilket grunnlag deler dere på?': 'NAV-loven' });
    await submit(caseworker, 'Del kandidaten', 'Kandidaten er delt.');
  });
  await figuresShow(expectedWhen.requested);

  await test.step('the coordinator finds the request on the start page, accepts it and names the mentor', async () => {
    await coordinator.goto('/');
    await follow(coordinator, `Svar på forespørsel om praksisplass: ${PERSON}`, PERSON);
    await expect(coordinator.getByText('Trenger tydelige beskjeder.')).toBeVisible();
    await follow(coordinator, 'Godta forespørselen', 'Godta forespørselen');
    await select(coordinator, 'Mentor', MENTOR.name);
    await submit(coordinator, 'Godta forespørselen', 'Forespørselen er godtatt.');
  });
  const placement = new URL(coordinator.url()).pathname;

  await test.step('the coordinator confirms the start', async () => {
    await follow(coordinator, 'Registrer oppstart', 'Registrer oppstart');
    await fill(coordinator, { 'Første dag i praksis': typed(day.started) });
    await submit(coordinator, 'Registrer oppstart', 'Oppstarten er registrert.');
  });
  await figuresShow(expectedWhen.started);

  await test.step('the mentor reports on a phone how the candidate’s week went', async () => {
    const mentor = await enter(MENTOR.email, { password: PASSWORD, device: PHONE });
    await follow(mentor, 'Ukerapport', /^Ukerapport uke/);
    await mentor.getByRole('radio', { name: 'Bra' }).tap();
    await mentor.getByText('Et kort ord om uka (valgfritt)').tap();
    await mentor.getByLabel('Et kort ord om uka', { exact: true }).fill('Kommer presis.');
    await mentor.getByRole('button', { name: 'Send uka' }).tap();
    await expect(mentor.getByText(/^Sendt kl\./)).toBeVisible();
    await coordinator.goto(`${placement}/ukerapporter`);
    await expect(coordinator.getByText('Kommer presis.')).toBeVisible();
    await coordinator.goto(placement);
  });

  await test.step('the coordinator reports the hire and the end', async () => {
    await follow(coordinator, 'Meld ansettelse', 'Meld ansettelse');
    await pick(coordinator, { Ansettelsesform: 'Fast' });
    await fill(coordinator, { Stillingsprosent: '80', 'Første arbeidsdag': typed(day.hired) });
    await submit(coordinator, 'Meld ansettelse', 'Ansettelsen er meldt.');
    await follow(coordinator, 'Registrer slutt', 'Registrer slutt');
    await fill(coordinator, { 'Siste dag i praksis': typed(day.ended) });
    await pick(coordinator, { 'Slik sluttet praksisen': 'Fått jobb' });
    await submit(coordinator, 'Registrer slutt', 'Slutten er registrert.');
    await expect(coordinator.getByRole('heading', { level: 1, name: /^Praksisplass P-\d+$/ })).toBeVisible();
    await expect(coordinator.getByText('Selam')).toHaveCount(0);
  });
  await figuresShow(expectedWhen.ended);

  await test.step('the caseworker confirms the hire', async () => {
    await caseworker.goto(candidate);
    await follow(caseworker, 'Åpne praksisplassen', PERSON);
    await follow(caseworker, 'Svar på meldingen om ansettelse', 'Svar på melding om ansettelse');
    await pick(caseworker, { 'Svaret ditt': 'Bekreft ansettelsen' });
    await submit(caseworker, 'Send svaret', 'Ansettelsen er bekreftet.');
  });
  await figuresShow(expectedWhen.hired);

  const nav = await enter(accounts.nav_advisor);
  await test.step('NAV registers the wage subsidy', async () => {
    await nav.goto(candidate);
    await follow(nav, SUPPLIER, `Jobb hos ${SUPPLIER}`);
    await follow(nav, 'Registrer lønnstilskudd', 'Registrer lønnstilskudd');
    await pick(nav, { 'Type lønnstilskudd': 'Varig' });
    await fill(nav, {
      'Fra og med': typed(day.hired),
      'Til og med': typed(day.subsidyEnded),
      'Tilskudd i prosent av lønnen': '40',
    });
    await submit(nav, 'Lagre lønnstilskuddet', 'Lønnstilskuddet er lagret.');
  });
  await figuresShow(expectedWhen.subsidised);

  await test.step('NAV registers the result after 6 months, the caseworker the one after 12', async () => {
    await nav.goto(`${candidate}/oppfolging`);
    await fill(nav, { 'Dato resultatet gjelder': typed(day.sixMonths) });
    await pick(nav, { Status: 'I jobb med lønnstilskudd', 'Hvordan vet du det?': 'Register' });
    await submit(nav, 'Lagre resultatet', 'Resultatet er lagret');
    await caseworker.goto(candidate);
    await follow(caseworker, 'Registrer resultat', 'Registrer resultat');
    await expect(caseworker.getByLabel('Dato resultatet gjelder')).toHaveValue(typed(day.twelveMonths));
    await pick(caseworker, { Status: 'I jobb uten lønnstilskudd', 'Hvem opplyste dette?': 'Flyktningenheten', 'Hvordan vet du det?': 'Telefon eller samtale' });
    await submit(caseworker, 'Lagre resultatet', 'Resultatet er lagret');
  });
  await figuresShow(expectedWhen.subsidised);

  await test.step('what was found out today decides from today on; before, the job did', async () => {
    const decidedBy = async (asOf: string, after: number) => {
      await lead.goto(`/nokkeltall/personer?kontrakt=${CONTRACT}&stikkdato=${asOf}&tall=resultater&horisont=${after}`);
      return lead.getByRole('row', { name: 'Reisende, Selam' });
    };
    await expect(await decidedBy(day.yesterday, 6)).toContainText(`Arbeidsforhold hos ${SUPPLIER}`);
    await expect(await decidedBy(day.yesterday, 12)).toContainText(`Arbeidsforhold hos ${SUPPLIER}`);
    await expect(await decidedBy(day.today, 6)).toContainText('(NAV)');
    await expect(await decidedBy(day.today, 12)).toContainText('(Flyktningenheten)');
  });

  await test.step('the as-of date is moved in the form, and the command prints what the screen shows', async () => {
    await lead.goto(`/nokkeltall?kontrakt=${CONTRACT}`);
    await fill(lead, { Stikkdato: typed(day.started) });
    await lead.getByRole('button', { name: 'Vis tallene' }).click();
    await expect(lead.getByRole('heading', { level: 3, name: 'Ingen startet i perioden' })).toHaveCount(0);
    await expect(lead).toHaveURL((url) => url.searchParams.get('stikkdato') === typed(day.started));
    for (const asOf of [day.ended, day.sixMonths, day.today]) {
      expect(await figuresOnCommand(CONTRACT, asOf), asOf).toEqual(await figuresOnScreen(lead, CONTRACT, asOf));
    }
  });

  const buyer = await enter(staff.buyer.email, { password: PASSWORD });
  await test.step('the buyer sees that nothing is published yet, and nobody', async () => {
    await follow(buyer, CONTRACT_NAME, CONTRACT_NAME);
    await expect(buyer.getByRole('heading', { name: 'Ikke publisert ennå' })).toBeVisible();
    expect(await buyer.content()).not.toContain('Selam');
    for (const path of [candidate, placement, `/nokkeltall?kontrakt=${CONTRACT}`, '/kandidater']) {
      expect((await buyer.goto(path))?.status(), path).toBe(404);
    }
  });

  await test.step('the lead publishes, and the buyer sees how many, and not how one person fared', async () => {
    await lead.goto('/publiseringer');
    await lead.getByRole('region', { name: 'Reisemål kommune' }).getByRole('link', { name: /^Se og publiser/ }).first().click();
    await expect(lead.getByText('Alt er i orden i grunnlaget.')).toBeVisible();
    await submit(lead, 'Publiser til Reisemål kommune', 'Tallene er publisert.');
    await buyer.goto('/');
    await follow(buyer, CONTRACT_NAME, CONTRACT_NAME);
    const figures = buyer.getByRole('region', { name: 'Nøkkeltall' });
    await expect(figures.getByText('1 praksisplass har startet, og 1 er avsluttet.')).toBeVisible();
    await expect(figures.getByText('for få til å vises').first()).toBeVisible();
    expect(await buyer.content()).not.toContain('Selam');
  });
});
