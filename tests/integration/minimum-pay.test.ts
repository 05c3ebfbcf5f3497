import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { addRate } from '~/commands/minimum-pay/add-rate.server';
import { correctRate } from '~/commands/minimum-pay/correct-rate.server';
import { addDays, addMonths, toDateColumn, today, type CalendarDate } from '~/domain/calendar-date';
import type { Viewer } from '~/domain/viewer';
import { asActor, asWorker } from '~/platform/database.server';
import { listRates, readRate } from '~/queries/minimum-pay/list-rates.server';
import { makeViewer } from '../support/viewer';

let admin: Viewer;

beforeAll(async () => {
  admin = await makeViewer('admin');
});

const rate = (validFrom: CalendarDate, adultRate = 240) => ({ validFrom, adultRate, youthRate: 180, source: 'Tariffnemnda' });
const codeOf = (result: { ok: true } | { ok: false; refusal: { code: string } }) => (result.ok ? null : result.refusal.code);
/** As if the rate had been typed long ago. */
const makeOld = (id: string) =>
  asWorker((tx) => tx.minimumPayRate.update({ where: { id }, data: { createdAt: toDateColumn(addDays(today(), -3)) } }));

test('the rates of 2023 are there from the start', async () => {
  expect((await listRates(admin)).rates).toContainEqual(
    expect.objectContaining({ validFrom: '2023-06-15', adultRate: 216.04, youthRate: 165.05 }),
  );
});

test('one rate a day; a rate to come can be corrected until it is valid', async () => {
  const day = addMonths(today(), 7);
  const added = await addRate(admin, rate(day), randomUUID());
  if (!added.ok) throw new Error('expected a rate');
  expect(codeOf(await addRate(admin, rate(day), randomUUID()))).toBe('rate_that_day');
  await makeOld(added.value);
  expect(codeOf(await correctRate(admin, added.value, { ...rate(day, 250), version: 1 }, randomUUID()))).toBeNull();
  expect(codeOf(await correctRate(admin, added.value, { ...rate(day, 250), version: 1 }, randomUUID()))).toBe('stale');
  expect(codeOf(await correctRate(admin, added.value, { ...rate(addDays(today(), -1)), version: 2 }, randomUUID()))).toBe('rate_is_history');
});

test('a rate that has been valid since before today is history', async () => {
  const seeded = (await listRates(admin)).rates.find(({ validFrom }) => validFrom === '2023-06-15');
  await makeOld(seeded?.id ?? '');
  expect((await listRates(admin)).rates.find(({ validFrom }) => validFrom === '2023-06-15')?.mayCorrect).toBe(false);
  expect(codeOf(await correctRate(admin, seeded?.id ?? '', { ...rate('2023-06-15'), version: 1 }, randomUUID()))).toBe('rate_is_history');
  await expect(readRate(admin, seeded?.id ?? '')).rejects.toMatchObject({ status: 404 });
  const { membershipId, organisationId, role, userId } = admin;
  const behindTheBack = asActor({ userId, membershipId, organisationId, role }, 'portal_app', (tx) =>
    tx.$executeRaw`update minimum_pay_rates set adult_rate = 300 where valid_from = '2023-06-15'`);
  await expect(behindTheBack).rejects.toThrow(/history/);
});

test('only the administrator keeps the rates', async () => {
  const lead = await makeViewer('unit_lead');
  expect(await listRates(lead)).toMatchObject({ mayWrite: false });
  await expect(addRate(lead, rate(addMonths(today(), 9)), randomUUID())).rejects.toThrow(/row-level security/);
});
