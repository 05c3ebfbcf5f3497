import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addMonths, type CalendarDate } from './calendar-date';
import { signalsOfPerson, type Job, type PersonFacts, type Practice } from './misuse-of-person';

const [oneSupplier, otherSupplier] = ['974760673', '923609016'];
let serial = 0;
const practice = (startedOn: CalendarDate, endedOn: CalendarDate | null, given: Partial<Practice> = {}): Practice => ({
  ...{ id: `practice ${(serial += 1)}`, contractId: 'contract', supplierId: 'supplier', supplierOrgNumber: oneSupplier },
  ...{ startedOn, endedOn },
  ...given,
});
const elsewhere = { supplierId: 'elsewhere', supplierOrgNumber: otherSupplier };
const job = (startedOn: CalendarDate, given: Partial<Job> = {}): Job => ({
  ...{ employerOrgNumber: '889640782', employerName: null, startedOn, endedOn: null },
  ...given,
});
const person = (practices: Practice[], jobs: Job[] = [], leftOn: CalendarDate | null = null): PersonFacts => ({ candidateId: 'candidate', leftOn, practices, jobs });
const kinds = (facts: PersonFacts, on: CalendarDate) => signalsOfPerson(facts, on).map(({ kind }) => kind);

describe('practice that goes on', () => {
  const facts = person([practice('2026-01-01', null)]);

  test.each([
    ['2026-06-30', []],
    ['2026-07-01', ['practice_over_6_months']],
    ['2026-12-31', ['practice_over_6_months']],
    ['2027-01-01', ['practice_over_12_months']],
    ['2028-09-01', ['practice_over_12_months']],
  ] as const)('is told of from the day after 6 months, and from the day after 12 as something graver: %s', (on, expected) => {
    expect(kinds(facts, on)).toEqual(expected);
  });

  test('says when 18 months will be full', () => {
    expect(signalsOfPerson(facts, '2027-01-01')).toMatchObject([{ from: '2026-01-01', since: '2027-01-01', endsBy: '2027-07-01' }]);
  });

  test('is not told of once it has ended, was never begun, or the person has left the target group', () => {
    expect(kinds(person([practice('2026-01-01', '2026-08-01')]), '2026-08-01')).toEqual([]);
    expect(kinds(person([practice('2026-01-01', '2026-08-02')]), '2026-08-01')).toEqual(['practice_over_6_months']);
    expect(kinds(person([practice('2026-10-01', null)]), '2026-09-01')).toEqual([]);
    expect(kinds(person([practice('2026-01-01', null)], [], '2026-08-01'), '2026-08-01')).toEqual([]);
    expect(kinds(person([practice('2026-01-01', null)], [], '2026-08-02'), '2026-08-01')).toEqual(['practice_over_6_months']);
  });

  test('is counted over a weekend and from one supplier to the next; four days are a break', () => {
    const first = practice('2026-01-05', '2026-05-29');
    expect(signalsOfPerson(person([first, practice('2026-06-01', null, elsewhere)]), '2026-07-05')).toMatchObject([
      { kind: 'practice_over_6_months', placementId: first.id, from: '2026-01-05' },
    ]);
    expect(kinds(person([first, practice('2026-06-02', null, elsewhere)]), '2026-07-05')).toEqual([]);
  });
});

describe('the third practice without a hire', () => {
  const two = [practice('2025-01-01', '2025-03-01'), practice('2025-06-01', '2025-08-01')];
  const third = practice('2025-11-01', '2026-01-01');

  test('is told of from its first day; the second is not', () => {
    expect(kinds(person([...two, third]), '2025-10-31')).toEqual([]);
    expect(signalsOfPerson(person([...two, third]), '2025-11-01')).toMatchObject([
      { kind: 'third_practice_without_hire', placementId: third.id, restsOn: 3, since: '2025-11-01' },
    ]);
  });

  test('is not told of where a job began on or after the first day of the first; one before that does not count', () => {
    expect(kinds(person([...two, third], [job('2025-01-01')]), '2025-11-01')).toEqual([]);
    expect(kinds(person([...two, third], [job('2024-12-31')]), '2025-11-01')).toEqual(['third_practice_without_hire']);
    expect(kinds(person([...two, third], [job('2025-11-02')]), '2025-11-01')).toEqual(['third_practice_without_hire']);
  });

  test('a placement that goes on within 60 days with the same supplier on the same contract is no new practice', () => {
    const moved = practice('2025-09-30', '2025-10-20');
    const later = practice('2025-10-01', '2025-10-20');
    expect(kinds(person([...two, moved]), '2025-10-01')).toEqual([]);
    expect(kinds(person([...two, later]), '2025-10-01')).toEqual(['third_practice_without_hire']);
    expect(kinds(person([...two, { ...moved, supplierId: 'elsewhere' }]), '2025-10-01')).toEqual(['third_practice_without_hire']);
    expect(kinds(person([...two, { ...moved, contractId: 'another' }]), '2025-10-01')).toEqual(['third_practice_without_hire']);
  });

  test('is told of until six months after its end', () => {
    expect(kinds(person([...two, third]), '2026-07-01')).toEqual(['third_practice_without_hire']);
    expect(kinds(person([...two, third]), '2026-07-02')).toEqual([]);
  });
});

describe('back in practice at the employer', () => {
  const employed = job('2026-01-02', { employerOrgNumber: oneSupplier, employerName: 'Eksempelrent AS', endedOn: '2026-03-31' });

  test('is told of where the job had begun before the practice did, on its day not', () => {
    const back = practice('2026-01-03', null);
    expect(signalsOfPerson(person([back], [employed]), '2026-05-01')).toMatchObject([
      { kind: 'back_in_practice_at_employer', placementId: back.id, employerName: 'Eksempelrent AS', since: '2026-01-03' },
    ]);
    expect(kinds(person([practice('2026-01-02', null)], [employed]), '2026-05-01')).toEqual([]);
  });

  test('is told of the latest such practice, until six months after its end', () => {
    const [first, second] = [practice('2026-02-01', '2026-03-01'), practice('2026-04-01', '2026-05-01')];
    expect(signalsOfPerson(person([first, second], [employed]), '2026-11-01')).toMatchObject([{ placementId: second.id }]);
    expect(kinds(person([first, second], [employed]), '2026-11-02')).toEqual([]);
  });

  test('is not told of with another supplier, or one that has no number', () => {
    expect(kinds(person([practice('2026-02-01', null, elsewhere)], [employed]), '2026-05-01')).toEqual([]);
    expect(kinds(person([practice('2026-02-01', null, { supplierOrgNumber: null })], [employed]), '2026-05-01')).toEqual([]);
  });
});

describe('over random histories', () => {
  const days = fc.integer({ min: 0, max: 1500 }).map((offset) => addDays('2023-01-01', offset));
  const practices = fc.array(
    fc.record({ from: days, length: fc.option(fc.integer({ min: 0, max: 500 })), contract: fc.constantFrom('a', 'b'), supplier: fc.constantFrom(oneSupplier, otherSupplier) }),
    { maxLength: 6 },
  ).map((rows) => rows.map(({ from, length, contract, supplier }, index) =>
    practice(from, length === null ? null : addDays(from, length), { id: `p${index}`, contractId: contract, supplierId: supplier, supplierOrgNumber: supplier })));
  const jobs = fc.array(fc.record({ from: days, employer: fc.constantFrom(oneSupplier, otherSupplier, '889640782') }), { maxLength: 3 })
    .map((rows) => rows.map(({ from, employer }) => job(from, { employerOrgNumber: employer })));

  test('there is at most one signal of a kind, never both lengths, and each points at a placement that had begun', () => {
    fc.assert(
      fc.property(practices, jobs, days, (had, employed, on) => {
        const signals = signalsOfPerson(person(had, employed), on);
        const told = signals.map(({ kind }) => kind);
        expect(new Set(told).size).toBe(told.length);
        expect(told.filter((kind) => kind.startsWith('practice_over'))).toHaveLength(told.some((kind) => kind.startsWith('practice_over')) ? 1 : 0);
        for (const { placementId, since } of signals) {
          expect((had.find(({ id }) => id === placementId)?.startedOn ?? '9999-01-01') <= on && (since ?? on) <= on).toBe(true);
        }
      }),
    );
  });

  test('what lies after the day changes nothing, nor does the order of the facts', () => {
    fc.assert(
      fc.property(practices, jobs, days, (had, employed, on) => {
        const before = { had: had.filter(({ startedOn }) => startedOn <= on), employed: employed.filter(({ startedOn }) => startedOn <= on) };
        const whole = signalsOfPerson(person(had, employed), on);
        expect(signalsOfPerson(person(before.had, before.employed), on)).toEqual(whole);
        expect(signalsOfPerson(person(had.toReversed(), employed), on)).toEqual(whole);
      }),
    );
  });

  test('a practice alone is told of exactly on the days beyond 6 months, and as over 12 exactly beyond 12', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 700 }), (from, length) => {
        const on = addDays(from, length);
        const expected = on < addMonths(from, 6) ? [] : [on < addMonths(from, 12) ? 'practice_over_6_months' : 'practice_over_12_months'];
        expect(kinds(person([practice(from, null)]), on)).toEqual(expected);
      }),
    );
  });
});
