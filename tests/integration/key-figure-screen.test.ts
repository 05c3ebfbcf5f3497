import path from 'node:path';
import { beforeAll, expect, test, vi } from 'vitest';
import { today } from '~/domain/calendar-date.ts';
import { readFigureQuery } from '~/domain/figures/figure-query.ts';
import type { Viewer } from '~/domain/viewer.ts';
import { figuresOnCommand } from '~/queries/figures/figures-on-command.server.ts';
import { readFiguresPage } from '~/queries/figures/read-figures-page.server.ts';
import { readCaseFacts } from '../support/case-facts.ts';
import { asOwner } from '../support/database.ts';
import { makeContract } from '../support/facts.ts';
import { loadFacts } from '../support/load-facts.ts';
import { makeViewer } from '../support/viewer.ts';

const facts = readCaseFacts(path.join(import.meta.dirname, '../cases/medium'));
const asked = { from: '2024-01-01', to: '2026-06-30', asOf: '2026-06-30' } as const;
const WAIT = { timeout: 25_000, interval: 50 };
let lead: Viewer;
let coordinator: Viewer;
let [own = '', other = ''] = ['', ''];

const open = (viewer: Viewer, search: string) =>
  readFiguresPage(viewer, readFigureQuery(new URLSearchParams(`fra=${asked.from}&til=${asked.to}&stikkdato=${asked.asOf}&${search}`), today()));
const refusal = (page: Promise<unknown>) => page.then(() => 'answered', (error: Response) => error.status);

beforeAll(async () => {
  const ids = await asOwner(async (client) => {
    await client.query('begin');
    await client.query(`select set_config('app.user_id', '00000000-0000-7000-8000-000000000001', true)`);
    const loaded = await loadFacts((sql, rows) => client.query(sql, [JSON.stringify(rows)]), facts);
    await client.query('commit');
    return loaded;
  });
  [own = '', other = ''] = facts.suppliers;
  lead = await makeViewer('unit_lead');
  coordinator = await makeViewer('coordinator', { organisationId: ids.suppliers.get(own) ?? '' });
});

test.each(facts.contracts)('the screen shows the numbers of the command line for contract %s', async (contract) => {
  const onCommand = await figuresOnCommand({ contract, supplier: null, clock: null, ...asked });
  const { result } = await open(lead, `kontrakt=${contract}`);
  expect(onCommand).toEqual({ ok: true, value: result?.figures });
  expect(result?.figures.inPractice.duringPeriod).toBeGreaterThan(0);
});

test('the charts agree with the cards', async () => {
  const { result } = await open(lead, '');
  expect(result?.months.at(-1)).toEqual({ monthEnd: asked.to, inPractice: result?.figures.inPractice.onDate });
  for (const kind of ['any', 'ordinary'] as const) {
    const { events, medianDays } = result?.figures.timeToPaidWork[kind] ?? {};
    const curve = result?.curves[kind] ?? [];
    expect(curve.reduce((sum, step) => sum + step.events, 0)).toBe(events);
    expect(curve.find(({ survival }) => survival <= 0.5 + 1e-9)?.days ?? null).toBe(medianDays);
  }
});

test('the same question under the same data is answered the same, and anew after a commit', async () => {
  // A commit of another test, in its own database of the same server, counts too: until there is none in between.
  const first = await vi.waitFor(async () => {
    const [one, again] = [await open(lead, ''), await open(lead, '')];
    expect(again.result).toBe(one.result);
    return one;
  }, WAIT);
  await makeContract();
  const later = await open(lead, '');
  expect(later.result).not.toBe(first.result);
  expect(later.result).toEqual(first.result);
});

test('a coordinator gets the own supplier without asking, and nobody else by asking', async () => {
  const { result, choices } = await open(coordinator, '');
  expect(result?.figures.scope).toEqual({ contract: null, supplier: own });
  expect(choices).toMatchObject({ suppliers: [], ownSupplier: coordinator.organisationName });
  expect((await open(coordinator, `leverandor=${own}`)).result?.figures).toEqual(result?.figures);
  expect(await refusal(open(coordinator, `leverandor=${other}`))).toBe(404);
});

test("a coordinator's contract is one that the own supplier is on, and counts the own placements there", async () => {
  const { reference } = await makeContract();
  expect(await refusal(open(coordinator, `kontrakt=${reference}`))).toBe(404);
  expect(await refusal(open(coordinator, 'kontrakt=finnes-ikke'))).toBe(404);
  const contract = facts.contracts[0] ?? '';
  const { result } = await open(coordinator, `kontrakt=${contract}`);
  expect(result?.figures.scope).toEqual({ contract, supplier: own });
});

test('what does not exist or does not belong together is said at its field', async () => {
  const { reference } = await makeContract();
  expect((await open(lead, 'kontrakt=finnes-ikke')).errors).toEqual({ kontrakt: 'unknown_contract' });
  expect((await open(lead, 'leverandor=123456785')).errors).toEqual({ leverandor: 'unknown_supplier' });
  const mixed = await open(lead, `kontrakt=${reference}&leverandor=${own}`);
  expect(mixed).toMatchObject({ errors: { leverandor: 'supplier_not_on_contract' }, result: null });
});

test.each(['mentor', 'buyer', 'admin'] as const)('exact figures are refused to a %s even behind the screen', async (role) => {
  const viewer = await makeViewer(role);
  await expect(open(viewer, '')).rejects.toThrow();
});
