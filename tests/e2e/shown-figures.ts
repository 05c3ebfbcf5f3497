// The key figures of one contract as the screen shows them, and as the command prints them, in the same shape.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { e2eFolder } from '../support/e2e-folder.ts';
import type { CalendarDate } from '../../app/domain/calendar-date.ts';
import type { KeyFigures } from '../../app/domain/figures/key-figures.ts';
import { expect } from './portal.ts';

export interface ShownResults {
  cohort: number;
  pending: number;
  ordinary: number;
  subsidised: number;
  unknown: number;
}

export interface ShownFigures {
  onDate: number;
  duringPeriod: number;
  started: number;
  ended: { completed: number; hired: number; brokenOff: number };
  after6: ShownResults;
  after12: ShownResults;
  /** Days until half were in a job; null while that is not reached. */
  daysToJob: { any: number | null; ordinary: number | null };
  hires: { people: number; withSupplier: number; elsewhere: number; permanent: number; partTime: number; subsidised: number };
}

/** Reads the screen of one contract as it was on `asOf`. */
export async function figuresOnScreen(page: Page, contract: string, asOf: CalendarDate): Promise<ShownFigures> {
  await page.goto(`/nokkeltall?kontrakt=${contract}&stikkdato=${asOf}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Nøkkeltall' })).toBeVisible();
  const cards = await readCards(page);
  const number = (card: string, pattern = /^(\d+)/m) => Number(pattern.exec(cards[card] ?? '')?.[1] ?? 0);
  const days = (card: string) => number(card, /^(\d+) dag/m) || null;
  const ended = (pattern: RegExp) => number('Praksisplasser som er avsluttet', pattern);
  const broken = ['kandidaten', 'leverandøren', 'flyktningenheten'].map((who) => ended(new RegExp(`(\\d+) avbrutt av ${who}`)));
  const jobs = 'Arbeidsforhold som startet i perioden';
  return {
    onDate: number(Object.keys(cards).find((name) => /^I praksis \d/.test(name)) ?? ''),
    duringPeriod: number('I praksis i løpet av perioden'),
    started: number('Praksisplasser som startet'),
    ended: {
      completed: ended(/(\d+) fullført/),
      hired: ended(/(\d+) fått jobb/),
      brokenOff: broken.reduce((sum, count) => sum + count, 0),
    },
    after6: readResults(cards['I jobb uten lønnstilskudd etter 6 måneder'] ?? ''),
    after12: readResults(cards['I jobb uten lønnstilskudd etter 12 måneder'] ?? ''),
    daysToJob: { any: days('Tid før første betalte jobb'), ordinary: days('Tid før jobb uten lønnstilskudd') },
    hires: {
      people: number('Ansatt i perioden'),
      withSupplier: number('Ansatt i perioden', /(\d+) hos leverandøren der/),
      elsewhere: number('Ansatt i perioden', /(\d+) hos en annen/),
      permanent: number(jobs, /(\d+) fast/),
      partTime: number(jobs, /(\d+) i deltid/),
      subsidised: number(jobs, /(\d+) med lønnstilskudd/),
    },
  };
}

/** What each card says below its name. */
async function readCards(page: Page): Promise<Record<string, string>> {
  const headings = await page.getByRole('main').getByRole('heading', { level: 3 }).all();
  const cards = await Promise.all(
    headings.map(async (heading) => [await heading.innerText(), await heading.locator('..').innerText()] as const),
  );
  return Object.fromEntries(cards.map(([name, text]) => [name, text.slice(name.length).trim()]));
}

function readResults(card: string): ShownResults {
  const count = (pattern: RegExp) => Number(pattern.exec(card)?.[1] ?? 0);
  const cohort = count(/^\d+\s%\s+\d+ av (\d+)/);
  return {
    cohort,
    pending: count(/(\d+) er ikke målt ennå/),
    ordinary: count(/^\d+\s%\s+(\d+) av/),
    subsidised: count(/Med lønnstilskudd: (\d+) av/),
    unknown: cohort - count(/Vi vet hvordan det gikk med (\d+) av/),
  };
}

/** What `npm run figures` prints of the same contract on the same day, from the same database. */
export async function figuresOnCommand(contract: string, asOf: CalendarDate): Promise<ShownFigures> {
  const env: NodeJS.ProcessEnv = { ...process.env, PORTAL_DATA_DIR: e2eFolder(process.env.E2E_PORT) };
  delete env.DATABASE_URL;
  const args = ['run', '--silent', 'figures', '--', '--contract', contract, '--as-of', asOf, '--json'];
  const { stdout } = await promisify(execFile)('npm', args, { env });
  const { inPractice, employed, timeToPaidWork, hires } = JSON.parse(stdout) as KeyFigures;
  const results = ({ cohort, pending, ordinary, subsidised, unknown }: KeyFigures['employed'][6]): ShownResults => ({
    ...{ cohort, pending, ordinary, subsidised, unknown },
  });
  const { ended } = inPractice;
  return {
    onDate: inPractice.onDate,
    duringPeriod: inPractice.duringPeriod,
    started: inPractice.started,
    ended: {
      completed: ended.completed,
      hired: ended.hired,
      brokenOff: ended.ended_by_candidate + ended.ended_by_supplier + ended.ended_by_unit,
    },
    after6: results(employed[6]),
    after12: results(employed[12]),
    daysToJob: { any: timeToPaidWork.any.medianDays, ordinary: timeToPaidWork.ordinary.medianDays },
    hires: {
      people: hires.people,
      withSupplier: hires.withSupplier,
      elsewhere: hires.elsewhere,
      permanent: hires.byForm.permanent,
      partTime: hires.partTime,
      subsidised: hires.subsidisedAtStart,
    },
  };
}
