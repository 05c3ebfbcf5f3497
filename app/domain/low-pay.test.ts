import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type CalendarDate } from './calendar-date';
import { lowPayNow, lowPaySpells, type PayFrom, type RateFrom } from './low-pay';

const rates: RateFrom[] = [
  { validFrom: '2023-06-15', adultRate: 216.04, youthRate: 165.05 },
  { validFrom: '2025-06-15', adultRate: 230, youthRate: 175 },
];
const paid = (from: CalendarDate, hourlyPay: number, id = from): PayFrom => ({ id, from, hourlyPay });
const job = { from: '2024-01-01', to: null, birthYear: 1980, asOf: '2026-01-01' } as const;

test('pay at the rate is enough, one øre less is not', () => {
  const on = { ...job, asOf: '2025-01-01' } as const;
  expect(lowPaySpells({ ...on, pay: [paid('2024-01-01', 216.04)] }, rates)).toEqual([]);
  expect(lowPaySpells({ ...on, pay: [paid('2024-01-01', 216.03)] }, rates)).toEqual([
    { payId: '2024-01-01', hourlyPay: 216.03, requiredPay: 216.04, youth: false, from: '2024-01-01', to: '2025-01-01' },
  ]);
});

test('a new rate makes pay too low from its day, and a rise ends it; what was too low stays to be seen', () => {
  const pay = [paid('2024-01-01', 220), paid('2025-09-01', 231)];
  expect(lowPaySpells({ ...job, pay }, rates)).toMatchObject([{ requiredPay: 230, from: '2025-06-15', to: '2025-08-31' }]);
  expect(lowPayNow({ ...job, pay }, rates)).toBeNull();
  expect(lowPayNow({ ...job, pay, asOf: '2025-07-01' }, rates)).toMatchObject({ requiredPay: 230, to: '2025-07-01' });
});

test('days without pay, and days before the first rate, say nothing', () => {
  expect(lowPaySpells({ ...job, pay: [] }, rates)).toEqual([]);
  expect(lowPaySpells({ ...job, from: '2022-01-01', pay: [paid('2022-01-01', 1)] }, rates)[0]?.from).toBe('2023-06-15');
});

test('the youth rate goes only where the year of birth leaves no doubt', () => {
  const pay = [paid('2024-01-01', 180)];
  expect(lowPaySpells({ ...job, birthYear: 2007, pay, asOf: '2024-12-31' }, rates)).toEqual([]);
  expect(lowPaySpells({ ...job, birthYear: 2006, pay, asOf: '2024-12-31' }, rates)).toMatchObject([{ requiredPay: 216.04 }]);
  expect(lowPaySpells({ ...job, birthYear: 2007, pay, asOf: '2025-01-31' }, rates)).toMatchObject([{ from: '2025-01-01', youth: false }]);
  expect(lowPaySpells({ ...job, birthYear: null, pay, asOf: '2024-02-01' }, rates)).toMatchObject([{ requiredPay: 216.04 }]);
});

test('a job that has ended is asked on its last day, and one to come on its first', () => {
  const pay = [paid('2024-01-01', 200)];
  expect(lowPayNow({ ...job, to: '2024-03-31', pay }, rates)).toMatchObject({ to: '2024-03-31' });
  expect(lowPayNow({ ...job, asOf: '2023-12-01', pay }, rates)).toMatchObject({ from: '2024-01-01', to: '2024-01-01' });
});

test('a day is in a spell exactly where the latest pay is below the latest rate', () => {
  const day = fc.integer({ min: 0, max: 900 }).map((days) => addDays('2024-01-01', days));
  const anyPay = fc.uniqueArray(fc.record({ from: day, hourlyPay: fc.integer({ min: 150, max: 240 }) }), { selector: ({ from }) => from });
  fc.assert(
    fc.property(anyPay, day, fc.integer({ min: 1990, max: 2010 }), (rows, asked, birthYear) => {
      const pay = rows.map((row) => ({ ...row, id: row.from }));
      const spells = lowPaySpells({ ...job, pay, birthYear, asOf: '2026-12-31' }, rates);
      const hourlyPay = pay.filter(({ from }) => from <= asked).sort((one, other) => one.from.localeCompare(other.from)).at(-1)?.hourlyPay;
      const rate = asked < '2025-06-15' ? rates[0] : rates[1];
      const required = (Number(asked.slice(0, 4)) - birthYear < 18 ? rate?.youthRate : rate?.adultRate) ?? 0;
      const covering = spells.filter(({ from, to }) => from <= asked && asked <= to);
      expect(covering.length).toBe(hourlyPay !== undefined && hourlyPay < required ? 1 : 0);
    }),
  );
});
