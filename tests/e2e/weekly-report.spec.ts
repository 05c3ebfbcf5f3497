import { test as base, type Locator, type Page } from '@playwright/test';
import { mondayOf, today } from '../../app/domain/calendar-date.ts';
import { weekNumber } from '../../app/domain/week-number.ts';
import { PHONE } from './people.ts';
import { accounts, expect, signIn, watch } from './portal.ts';

const MOST_TAPS = 12;
const WEEK = String(weekNumber(mondayOf(today())));

/** A browser says in its console that there is no network; nothing else may go wrong. */
const test = base.extend<{ phone: Page }>({
  phone: async ({ browser }, use) => {
    const context = await browser.newContext({ ...PHONE });
    const page = await context.newPage();
    const faults: string[] = [];
    watch(page, faults);
    await use(page);
    await context.close();
    expect(faults.filter((fault) => !/ERR_INTERNET_DISCONNECTED|ERR_FAILED/.test(fault))).toEqual([]);
  },
});

const cards = (page: Page) => page.getByRole('main').locator('section.week-card');
const firstDay = (card: Locator) => card.getByRole('radiogroup').first();

/** The rows of a person's reports for this week, as anybody who follows the placement reads them. */
async function reportsThisWeek(page: Page, path: string): Promise<string[]> {
  await page.goto(path);
  const rows = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: new RegExp(`^${WEEK}\\b`) }) });
  return rows.allInnerTexts();
}

test('a mentor reports a week for two people in at most twelve taps, offline in the middle, and each arrives once', async ({ phone }) => {
  await signIn(phone, accounts.mentor);
  const links = await phone.getByRole('link', { name: 'Ukerapporter' }).evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  expect(links.length).toBeGreaterThanOrEqual(2);
  let taps = 0;
  const tap = async (what: Locator) => {
    taps += 1;
    await what.tap();
  };

  await tap(phone.getByRole('link', { name: 'Ukerapport', exact: true }));
  const [one, other] = [cards(phone).nth(0), cards(phone).nth(1)];
  await tap(firstDay(one).getByRole('radio', { name: 'Syk' }));
  await tap(one.getByRole('radio', { name: 'Litt bekymret' }));
  await expect(one.getByText('Lagret på telefonen, ikke sendt ennå')).toBeVisible();

  await expect.poll(() => phone.evaluate(async () => (await caches.match('/uke')) !== undefined)).toBe(true);
  await phone.context().setOffline(true);
  await tap(firstDay(other).getByRole('radio', { name: 'Ikke avtalt' }));
  await tap(phone.getByRole('link', { name: 'Alt som planlagt' }));
  await tap(phone.getByRole('button', { name: 'Send uka' }));
  await expect(phone.getByText('Du er uten nett.')).toBeVisible();
  for (const card of [one, other]) await expect(card.getByText('Sendes når du har nett igjen.')).toBeVisible();

  await test.step('closed and opened again without network, nothing is lost', async () => {
    await phone.reload();
    await expect(firstDay(one).getByRole('radio', { name: 'Syk' })).toBeChecked();
    await expect(one.getByRole('radio', { name: 'Litt bekymret' })).toBeChecked();
    await expect(firstDay(other).getByRole('radio', { name: 'Ikke avtalt' })).toBeChecked();
    await expect(other.getByRole('radio', { name: 'Bra' })).toBeChecked();
  });

  // The first answer is lost on its way, so the phone sends that report a second time.
  let lost = 0;
  const sendings: string[] = [];
  await phone.context().route('**/uke/send', async (route) => {
    sendings.push(route.request().postData() ?? '');
    const response = await route.fetch();
    lost += 1;
    await (lost === 1 ? route.abort() : route.fulfill({ response }));
  });
  await phone.context().setOffline(false);
  for (const card of await cards(phone).all()) await expect(card.getByText(/^Sendt kl\. \d\d:\d\d$/)).toBeVisible({ timeout: 30_000 });
  expect(sendings.length).toBeGreaterThan(await cards(phone).count());
  expect(taps).toBeLessThanOrEqual(MOST_TAPS);

  for (const [index, path] of links.slice(0, 2).entries()) {
    const rows = await reportsThisWeek(phone, path);
    expect(rows, path).toHaveLength(1);
    expect(rows[0]).toContain(index === 0 ? 'syk' : 'ikke avtalt');
    expect(rows[0]).toContain(index === 0 ? 'Litt bekymret' : 'Bra');
  }

  await test.step('the same report sent once more changes nothing', async () => {
    const body = sendings.at(-1) ?? '';
    const boundary = /^--(\S+)/.exec(body)?.[1] ?? '';
    const again = () =>
      phone.request.post('/uke/send', {
        data: body,
        headers: { 'Content-Type': `multipart/form-data; boundary=${boundary}`, Origin: new URL(phone.url()).origin, 'Sec-Fetch-Site': 'same-origin' },
      });
    const [first, second] = [await (await again()).json(), await (await again()).json()];
    expect(first.outcomes[0].saved.version).toBe(1);
    expect(second).toEqual(first);
    for (const path of links) expect(await reportsThisWeek(phone, path)).toHaveLength(1);
  });
});

test('when the session has ended the report stays on the phone, and is sent after signing in', async ({ phone }) => {
  await signIn(phone, 'mentor2@example.no');
  await phone.goto('/uke');
  const card = cards(phone).first();
  await card.getByRole('radio', { name: 'Bra' }).tap();
  const cookies = await phone.context().cookies();
  await phone.context().clearCookies();
  await phone.getByRole('button', { name: 'Send uka' }).tap();
  await expect(card.getByRole('link', { name: 'Logg inn for å sende' })).toBeVisible();
  expect(cookies.length).toBeGreaterThan(0);
  await card.getByRole('link', { name: 'Logg inn for å sende' }).tap();
  await expect(phone.getByLabel('Passord')).toBeVisible();
  await signIn(phone, 'mentor2@example.no');
  await phone.goto('/uke');
  await expect(cards(phone).first().getByText(/^Sendt kl\./)).toBeVisible();
});

test('signing out, or somebody else signing in, leaves nothing on the phone', async ({ phone }) => {
  const kept = () => phone.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('ukerapport:')).length);
  const keepOne = async () => {
    await signIn(phone, 'mentor4@example.no');
    await phone.goto('/uke');
    await cards(phone).first().getByRole('radio', { name: 'Litt bekymret' }).tap();
    await expect.poll(kept).toBe(1);
  };
  await keepOne();
  phone.once('dialog', (dialog) => void dialog.accept());
  await phone.getByRole('button', { name: 'Logg ut' }).tap();
  await expect(phone.getByText('Du er logget ut.')).toBeVisible();
  expect(await kept()).toBe(0);
  await expect.poll(() => phone.evaluate(async () => (await caches.match('/uke')) === undefined)).toBe(true);

  await keepOne();
  await phone.context().clearCookies();
  await signIn(phone, accounts.caseworker);
  await expect.poll(kept).toBe(0);
});

test('without JavaScript the week is a plain form: what is missing is told, and nothing answered is lost', async ({ browser }) => {
  const context = await browser.newContext({ ...PHONE, javaScriptEnabled: false });
  const page = await context.newPage();
  await signIn(page, 'mentor5@example.no');
  await page.goto('/uke');
  const card = cards(page).first();
  await firstDay(card).getByRole('radio', { name: 'Avtalt borte' }).tap();
  await page.getByRole('button', { name: 'Send uka' }).tap();
  await expect(card.getByText('Velg hvordan det går.')).toBeVisible();
  await expect(firstDay(card).getByRole('radio', { name: 'Avtalt borte' })).toBeChecked();
  // The button stands below the cards, and the page comes from the top.
  await expect(page.getByRole('button', { name: 'Send uka' })).toBeVisible();
  for (const one of await cards(page).all()) await one.getByRole('radio', { name: 'Bra' }).tap();
  await page.getByRole('button', { name: 'Send uka' }).tap();
  await expect(page.getByRole('status').filter({ hasText: 'Uka er sendt.' })).toBeVisible();
  await expect(firstDay(card).getByRole('radio', { name: 'Avtalt borte' })).toBeChecked();
  await context.close();
});

test('the week on the phone loads at most 130 kB of JavaScript', async ({ phone }) => {
  await signIn(phone, accounts.mentor);
  await phone.goto('/uke', { waitUntil: 'load' });
  const sum = await phone.evaluate(() =>
    (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
      .filter(({ name }) => name.endsWith('.js'))
      .reduce((bytes, { encodedBodySize }) => bytes + encodedBodySize, 0),
  );
  expect(sum).toBeGreaterThan(0);
  expect(sum).toBeLessThanOrEqual(130 * 1024);
});
