// The training figures of a contract: against facts made by hand, against who may ask, and parts against the whole.
import { beforeAll, describe, expect, test } from 'vitest';
import { addDays, mondayOf, toDateColumn, today, type CalendarDate } from '~/domain/calendar-date';
import type { DepartmentTraining } from '~/domain/figures/training-figures';
import { asActor, asWorker, type Actor } from '~/platform/database.server.ts';
import type { Attendance, Department } from '~/platform/generated/prisma/enums.ts';
import { computeTrainingFigures } from '~/queries/figures/compute-training-figures.server';
import { randomFrom } from '../../prisma/seed/demo/random.ts';
import { makeCandidate, makeContract, makeMember, makeOrganisation, makePlacement } from '../support/facts.ts';
import { makePlan } from '../support/training-facts.ts';

const on = today();
let unitId: string;
let lead: Actor;
beforeAll(async () => {
  const { actor, organisationId } = await makeMember('unit_lead');
  [unitId, lead] = [organisationId, actor];
});

type Contract = Awaited<ReturnType<typeof makeContract>>;

async function place(contract: Contract, department: Department | null, given: Parameters<typeof makePlacement>[1] = {}) {
  const { id: candidateId } = await makeCandidate(unitId);
  return makePlacement({ candidateId, contractId: contract.id, supplierId: contract.supplierId }, { department, startedOn: addDays(on, -60), ...given });
}

async function offer(contract: Contract, department: Department, places: number, from: CalendarDate, to: CalendarDate, withdrawnAt?: Date) {
  const period = { startsOn: toDateColumn(from), endsOn: toDateColumn(to) };
  const rest = { placeOfWork: 'Skolen', jobProspect: 'perhaps' as const, withdrawnAt };
  await asWorker((tx) => tx.placeOffer.create({ data: { contractId: contract.id, supplierId: contract.supplierId, department, places, ...period, ...rest } }));
}

/** Reports a week of days from its Monday on. */
async function report(placementId: string, monday: CalendarDate, days: readonly Attendance[]) {
  const attendanceDays = { create: days.map((attendance, index) => ({ day: toDateColumn(addDays(monday, index)), attendance })) };
  await asWorker((tx) => tx.weeklyReport.create({ data: { placementId, weekStartsOn: toDateColumn(monday), attendanceDays } }));
}

async function certify(placementId: string, issuedOn: CalendarDate, withdrawnOn?: CalendarDate) {
  const withdrawn = withdrawnOn ? toDateColumn(withdrawnOn) : null;
  await asWorker((tx) => tx.certificate.create({ data: { placementId, title: 'Renhold', issuedOn: toDateColumn(issuedOn), withdrawnOn: withdrawn } }));
}

const figuresOf = (contract: Contract, { supplier = null as string | null, from = '2020-01-01' as CalendarDate, to = on, actor = lead } = {}) =>
  asActor(actor, 'portal_app', (tx) => computeTrainingFigures(tx, { contractId: contract.id, supplierId: supplier, from, to }));
const wholeOf = async (...args: Parameters<typeof figuresOf>) => (await figuresOf(...args)).departments.find(({ department }) => department === null);

describe('a completed module', () => {
  test('has all its remaining aims on one’s own or better; its hours count, taken-out modules do not', async () => {
    const contract = await makeContract();
    const { id } = await place(contract, 'cleaning');
    await makePlan(id, [
      { hours: 16, levels: ['on_own', 'can_show_others'] },
      { hours: 7.5, levels: ['on_own', 'removed'] },
      { hours: 100, levels: ['on_own', 'with_help'] },
      { hours: 100, levels: ['on_own'], removed: true },
      { hours: 100, levels: ['removed'] },
    ]);
    expect(await wholeOf(contract)).toMatchObject({ modules: 2, hours: 23.5 });
  });

  test('counts on the day its last aim was reached; showing others later does not move it', async () => {
    const contract = await makeContract({ startsOn: '2024-01-01' });
    const { id } = await place(contract, 'it', { startedOn: '2024-02-01' });
    const plan = await makePlan(id, [{ levels: ['on_own', 'can_show_others'] }]);
    const [first, last] = plan.trainingModules[0]?.trainingAims ?? [];
    const move = (aimId: string | undefined, fromLevel: 'with_help' | 'on_own', toLevel: 'on_own' | 'can_show_others', at: string) => ({
      aimId: aimId as string, fromLevel, toLevel, setAt: new Date(at),
    });
    const data = [
      move(first?.id, 'with_help', 'on_own', '2024-03-01T10:00:00Z'),
      // After midnight in Norway, the day before in UTC.
      move(last?.id, 'with_help', 'on_own', '2024-03-14T23:30:00Z'),
      move(last?.id, 'on_own', 'can_show_others', '2024-06-01T10:00:00Z'),
    ];
    await asWorker((tx) => tx.trainingProgress.createMany({ data }));
    const modules = async (from: CalendarDate, to: CalendarDate) => (await wholeOf(contract, { from, to }))?.modules;
    expect(await modules('2024-03-15', '2024-03-15')).toBe(1);
    expect([await modules('2024-01-01', '2024-03-14'), await modules('2024-03-16', on)]).toEqual([0, 0]);
  });

  test('of a placement that was registered by mistake counts nowhere', async () => {
    const contract = await makeContract();
    const { id } = await place(contract, 'cleaning', { voidedAt: new Date(), voidReason: 'Feil' });
    await makePlan(id, [{ levels: ['on_own'] }]);
    await report(id, mondayOf(addDays(on, -14)), ['present']);
    await certify(id, on);
    expect(await figuresOf(contract)).toMatchObject({ departments: [{ department: null, modules: 0, present: 0, certificates: 0 }] });
  });
});

test('attendance counts reported days of the period by kind', async () => {
  const contract = await makeContract();
  const { id } = await place(contract, 'cleaning');
  const week = mondayOf(addDays(on, -14));
  await report(id, week, ['present', 'present', 'ill', 'agreed', 'not_agreed']);
  await report(id, addDays(week, 7), ['present']);
  expect(await wholeOf(contract)).toMatchObject({ present: 3, ill: 1, agreed: 1, notAgreed: 1 });
  expect(await wholeOf(contract, { from: addDays(week, 3), to: addDays(week, 7) })).toMatchObject({ present: 1, ill: 0, agreed: 1, notAgreed: 1 });
});

test('certificates are those issued and still valid; the share is of placements completed or ended with a job', async () => {
  const contract = await makeContract();
  const done = { endedOn: addDays(on, -10) };
  const certified = await place(contract, 'cleaning', done);
  await certify(certified.id, addDays(on, -12), addDays(on, -11));
  await certify(certified.id, addDays(on, -9));
  const withdrawn = await place(contract, 'cleaning', { ...done, endReason: 'hired' });
  await certify(withdrawn.id, addDays(on, -9), addDays(on, -8));
  await place(contract, 'it', { ...done, endReason: 'ended_by_candidate' });
  await certify((await place(contract, 'it')).id, addDays(on, -9));
  expect(await wholeOf(contract)).toMatchObject({ certificates: 2, completed: 2, completedWithCertificate: 1 });
});

test('places are counted on the last day of each month: offered until withdrawn, in use from start to end', async () => {
  const contract = await makeContract({ startsOn: '2024-01-01' });
  await offer(contract, 'cleaning', 3, '2024-01-15', '2024-03-30');
  await offer(contract, 'it', 2, '2024-02-01', '2024-12-31', new Date('2024-03-10T10:00:00Z'));
  await place(contract, 'cleaning', { startedOn: '2024-01-31', endedOn: '2024-02-29' });
  await place(contract, null, { startedOn: '2024-03-31', endedOn: '2024-04-02' });
  const { places, from, to } = await figuresOf(contract, { from: '2023-05-01', to: '2024-03-31' });
  expect([from, to]).toEqual(['2024-01-01', '2024-03-31']);
  expect(places.filter(({ department }) => department === null)).toEqual([
    { month: '2024-01-31', department: null, offered: 3, used: 1 },
    { month: '2024-02-29', department: null, offered: 5, used: 1 },
    { month: '2024-03-31', department: null, offered: 0, used: 1 },
  ]);
  expect(places.find(({ month, department }) => month === '2024-03-31' && department === 'other')).toMatchObject({ offered: 0, used: 1 });
});

describe('who may ask', () => {
  const refusedBy = async (work: Promise<unknown>) => expect(work).rejects.toThrow(/42501|permission denied/);

  test('unit and NAV for everybody, a coordinator for the own organisation alone', async () => {
    const contract = await makeContract();
    for (const role of ['caseworker', 'unit_lead', 'nav_advisor'] as const) {
      const { actor } = await makeMember(role);
      await expect(figuresOf(contract, { actor })).resolves.toBeDefined();
      await expect(figuresOf(contract, { actor, supplier: contract.supplierId })).resolves.toBeDefined();
    }
    const { actor } = await makeMember('coordinator', { organisationId: contract.supplierId });
    await expect(figuresOf(contract, { actor, supplier: contract.supplierId })).resolves.toBeDefined();
    await refusedBy(figuresOf(contract, { actor }));
    await refusedBy(figuresOf(contract, { actor, supplier: (await makeOrganisation('supplier')).id }));
  });

  test('nobody else, least of all a buyer', async () => {
    const { actor: buyer } = await makeMember('buyer');
    const contract = await makeContract({ buyerId: buyer.organisationId as string });
    for (const role of ['mentor', 'admin'] as const) {
      const { actor } = await makeMember(role);
      await refusedBy(figuresOf(contract, { actor }));
      await refusedBy(figuresOf(contract, { actor, supplier: actor.organisationId }));
    }
    await refusedBy(asActor(buyer, 'portal_buyer', (tx) => computeTrainingFigures(tx, { contractId: contract.id, supplierId: null, from: on, to: on })));
    await refusedBy(asActor(buyer, 'portal_buyer', (tx) => tx.$queryRaw`select release_facts(${contract.id}::uuid, today())`));
    await refusedBy(asActor(buyer, 'portal_buyer', (tx) => tx.$queryRaw`select * from completed_modules(${contract.id}::uuid, null)`));
    await refusedBy(asActor(lead, 'portal_app', (tx) => tx.$queryRaw`select * from completed_modules(${contract.id}::uuid, null)`));
  });
});

test('parts sum to the whole: departments to all, suppliers to the contract, years to the period', async () => {
  const contract = await makeContract({ startsOn: '2024-01-01' });
  const second = await makeOrganisation('supplier');
  await asWorker((tx) => tx.contractSupplier.create({ data: { contractId: contract.id, supplierId: second.id, aboveSupplierId: contract.supplierId, link: 1 } }));
  const random = randomFrom(20_261_120);
  const { pick } = random;
  for (let person = 0; person < 40; person += 1) {
    const at = { ...contract, supplierId: pick([contract.supplierId, second.id]) };
    const startedOn = addDays('2024-01-01', random.between(0, 699));
    const endedOn = random.chance(0.6) ? addDays(startedOn, random.between(20, 79)) : null;
    const { id } = await place(at, pick(['cleaning', 'it', 'finance', null] as const), { startedOn, ...(endedOn && { endedOn, endReason: pick(['completed', 'hired', 'ended_by_unit'] as const) }) });
    await offer(at, pick(['cleaning', 'maintenance'] as const), random.between(1, 3), startedOn, addDays(startedOn, 90));
    await makePlan(id, [1, 2, 3].map(() => ({ hours: random.between(0, 199) / 10, levels: [pick(['on_own', 'with_help'] as const), pick(['can_show_others', 'on_own'] as const)] })));
    await report(id, mondayOf(addDays(startedOn, 7)), [1, 2, 3, 4].map(() => pick(['present', 'present', 'ill', 'agreed', 'not_agreed'] as const)));
    if (endedOn && random.chance(0.5)) await certify(id, endedOn);
  }
  const all = await figuresOf(contract);
  const [whole, ...others] = all.departments.toReversed() as [DepartmentTraining, ...DepartmentTraining[]];
  expect(whole).toMatchObject({ department: null, present: expect.any(Number) as number });
  expect(whole.modules).toBeGreaterThan(20);
  expect(summed(others)).toEqual(amounts(whole));
  const bySupplier = [await wholeOf(contract, { supplier: contract.supplierId }), await wholeOf(contract, { supplier: second.id })];
  expect(summed(bySupplier)).toEqual(amounts(whole));
  const byYear = [
    await wholeOf(contract, { to: '2024-12-31' }),
    await wholeOf(contract, { from: '2025-01-01', to: '2025-12-31' }),
    await wholeOf(contract, { from: '2026-01-01' }),
  ];
  expect(summed(byYear)).toEqual(amounts(whole));
  for (const { month, offered, used } of all.places.filter(({ department }) => department === null)) {
    const parts = all.places.filter((part) => part.month === month && part.department !== null);
    expect({ offered: sum(parts.map((part) => part.offered)), used: sum(parts.map((part) => part.used)) }, month).toEqual({ offered, used });
  }
});

const sum = (numbers: readonly number[]) => Math.round(numbers.reduce((total, number) => total + number, 0) * 10) / 10;
/** The counts of a part without what it is a part of. */
function amounts({ department: _department, ...counts }: DepartmentTraining): Record<string, number> {
  return counts;
}
function summed(parts: readonly (DepartmentTraining | undefined)[]): Record<string, number> {
  const known = parts.flatMap((part) => (part ? [amounts(part)] : []));
  return Object.fromEntries(Object.keys(known[0] ?? {}).map((key) => [key, sum(known.map((part) => part[key] ?? 0))]));
}
