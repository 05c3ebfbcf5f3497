import { beforeAll, expect, test } from 'vitest';
import type { CalendarDate } from '~/domain/calendar-date.ts';
import { asWorker, constraintOf, withWorkerConnection } from '~/platform/database.server.ts';
import {
  makeCandidate,
  makeContract,
  makeEmployment,
  makeFollowUp,
  makeMember,
  makeOrganisation,
  makePlacement,
  makeWageSubsidy,
} from '../support/facts.ts';

/** The constraint that refuses `write`; null where it is let through. */
async function refusal(write: Promise<unknown>): Promise<string | null> {
  return write.then(
    () => null,
    (error: unknown) => constraintOf(error) ?? String(error),
  );
}

let unitId: string;
let contract: { contractId: string; supplierId: string };

beforeAll(async () => {
  unitId = (await makeOrganisation('refugee_unit')).id;
  const made = await makeContract();
  contract = { contractId: made.id, supplierId: made.supplierId };
});

async function placed(startedOn: CalendarDate, endedOn?: CalendarDate) {
  const candidate = await makeCandidate(unitId);
  const parties = { candidateId: candidate.id, ...contract };
  return { parties, placement: await makePlacement(parties, { startedOn, endedOn }) };
}

test('placements of one candidate with one supplier may touch but not overlap', async () => {
  const { parties } = await placed('2025-01-01', '2025-03-31');
  expect(await refusal(makePlacement(parties, { startedOn: '2025-04-01' }))).toBeNull();
  const overlap = await refusal(makePlacement(parties, { startedOn: '2025-03-31', endedOn: '2025-03-31' }));
  expect(overlap).toBe('placements_no_overlap_with_one_supplier');
});

test('a placement registered by mistake stands in nobody’s way', async () => {
  const { parties } = await placed('2025-01-01');
  const mistaken = { startedOn: '2025-01-01', voidedAt: new Date(), voidReason: 'Feil person' } as const;
  expect(await refusal(makePlacement(parties, mistaken))).toBeNull();
});

test('practice with another supplier in the same period is let through', async () => {
  const { parties } = await placed('2025-01-01');
  const other = await makeContract();
  const elsewhere = { candidateId: parties.candidateId, contractId: other.id, supplierId: other.supplierId };
  expect(await refusal(makePlacement(elsewhere, { startedOn: '2025-01-01' }))).toBeNull();
});

test('a period does not end before it begins', async () => {
  const candidate = await makeCandidate(unitId);
  const parties = { candidateId: candidate.id, ...contract };
  const backwards = { startedOn: '2025-02-01', endedOn: '2025-01-31' } as const;
  expect(await refusal(makePlacement(parties, backwards))).toBe('placements_period');
  expect(await refusal(makePlacement(parties, { plannedFrom: '2025-02-01', plannedTo: '2025-01-31' }))).toBe('placements_planned_period');
  expect(await refusal(makeEmployment(candidate.id, backwards))).toBe('employments_period');
  expect(await refusal(makeContract({ startsOn: '2025-02-01', endsOn: '2025-01-31' }))).toBe('contracts_period');
  const { id } = await makeEmployment(candidate.id, { startedOn: '2025-01-01' });
  expect(await refusal(makeWageSubsidy(id, '2025-02-01', '2025-01-31'))).toBe('wage_subsidies_period');
});

test('an end has one reason, and a reason has an end', async () => {
  const { placement } = await placed('2025-01-01');
  const where = { id: placement.id };
  const setReason = asWorker((tx) => tx.placement.update({ where, data: { endReason: 'completed' } }));
  expect(await refusal(setReason)).toBe('placements_one_end_with_one_reason');
  const setEnd = asWorker((tx) => tx.placement.update({ where, data: { endedOn: new Date('2025-02-01') } }));
  expect(await refusal(setEnd)).toBe('placements_one_end_with_one_reason');
});

test('a subsidy lies inside its employment and does not overlap another', async () => {
  const candidate = await makeCandidate(unitId);
  const { id } = await makeEmployment(candidate.id, { startedOn: '2025-01-01', endedOn: '2025-12-31' });
  expect(await refusal(makeWageSubsidy(id, '2025-01-01', '2025-06-30'))).toBeNull();
  expect(await refusal(makeWageSubsidy(id, '2025-06-30', '2025-08-31'))).toBe('wage_subsidies_no_overlap');
  expect(await refusal(makeWageSubsidy(id, '2025-12-01', '2026-01-01'))).toBe('wage_subsidies_inside_employment');
  const shorten = asWorker((tx) => tx.employment.update({ where: { id }, data: { endedOn: new Date('2025-06-29') } }));
  expect(await refusal(shorten)).toBe('wage_subsidies_inside_employment');
});

test('an employment and its subsidies can be shortened together, in any order', async () => {
  const candidate = await makeCandidate(unitId);
  const { id } = await makeEmployment(candidate.id, { startedOn: '2025-01-01', endedOn: '2025-12-31' });
  await makeWageSubsidy(id, '2025-01-01', '2025-12-31');
  const endedOn = new Date('2025-06-30');
  const together = asWorker(async (tx) => {
    await tx.$executeRaw`set constraints all deferred`;
    await tx.employment.update({ where: { id }, data: { endedOn } });
    await tx.wageSubsidy.updateMany({ where: { employmentId: id }, data: { endsOn: endedOn } });
  });
  expect(await refusal(together)).toBeNull();
});

test('nobody starts practice after leaving the target group', async () => {
  const candidate = await makeCandidate(unitId, {}, { leftOn: '2025-05-31' });
  const parties = { candidateId: candidate.id, ...contract };
  expect(await refusal(makePlacement(parties, { startedOn: '2025-05-31' }))).toBeNull();
  const leave = asWorker((tx) => tx.candidateDetail.update({ where: { id: candidate.id }, data: { leftOn: new Date('2025-05-30') } }));
  expect(await refusal(leave)).toBe('placements_start_before_leaving');
});

test('one follow-up a candidate, date, day of registration and source', async () => {
  const candidate = await makeCandidate(unitId);
  const facts = { statusDate: '2025-01-01', registeredOn: '2025-01-02' } as const;
  await makeFollowUp(candidate.id, facts);
  expect(await refusal(makeFollowUp(candidate.id, facts))).toBe('follow_ups_one_of_each');
  expect(await refusal(makeFollowUp(candidate.id, { ...facts, source: 'nav' }))).toBeNull();
  const early = { statusDate: '2025-01-01', registeredOn: '2024-12-31' } as const;
  expect(await refusal(makeFollowUp(candidate.id, early))).toBe('follow_ups_registered_after_the_fact');
});

test('a role exists only in its kind of organisation', async () => {
  const { organisationId } = await makeMember('coordinator');
  expect(await refusal(makeMember('caseworker', { organisationId }))).toBe('memberships_role_fits_organisation');
});

test('organisation numbers pass the check (mod 11)', async () => {
  expect(await refusal(makeOrganisation('supplier', { orgNumber: '974760673' }))).toBeNull();
  expect(await refusal(makeOrganisation('supplier', { orgNumber: '974760674' }))).toBe('organisations_org_number_check');
  expect(await refusal(makeOrganisation('supplier', { orgNumber: null }))).toBe('organisations_number_known');
});

/** Made up for tests: month plus 80, as Skatteetaten numbers synthetic people, with right check digits. */
const SYNTHETIC = withCheckDigits('158190123');

function withCheckDigits(stem: string): string {
  const check = (digits: string, weights: number[]) =>
    (11 - (weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0) % 11)) % 11;
  const first = check(stem, [3, 7, 6, 1, 8, 9, 4, 5, 2]);
  const second = check(`${stem}${first}`, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]);
  if (first === 10 || second === 10) return withCheckDigits(String(Number(stem) + 1));
  return `${stem}${first}${second}`;
}

test.for([
  SYNTHETIC,
  `${SYNTHETIC.slice(0, 6)} ${SYNTHETIC.slice(6)}`,
  `Hun har nummer ${SYNTHETIC}.`,
])('no text column takes a national identity number: «%s»', async (text) => {
  expect(await refusal(makeCandidate(unitId, { lastName: text }))).toBe('candidates_last_name_no_identity_number');
  expect(await refusal(makeCandidate(unitId, { phone: text }))).toBe('candidates_phone_no_identity_number');
  const { placement } = await placed('2025-01-01');
  const note = { placementId: placement.id, weekStartsOn: new Date('2025-01-06'), note: text };
  expect(await refusal(asWorker((tx) => tx.weeklyReport.create({ data: note })))).toBe('weekly_reports_note_no_identity_number');
});

test('other long numbers are let through', async () => {
  const almost = SYNTHETIC.slice(0, 10) + ((Number(SYNTHETIC[10]) + 1) % 10);
  expect(await refusal(makeCandidate(unitId, { phone: almost }))).toBeNull();
  expect(await refusal(makeCandidate(unitId, { phone: '+47 900 00 001' }))).toBeNull();
});

test('every text column of every table is guarded against national identity numbers', async () => {
  const unguarded = await withWorkerConnection((client) =>
    client.query(`
      select c.table_name, c.column_name from information_schema.columns c
      join information_schema.tables t using (table_schema, table_name)
      where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.data_type = 'text'
        and c.table_name not in ('user_credentials', 'sign_in_limits', 'audit_log', '_prisma_migrations')
        and not exists (select from pg_constraint k
          where k.conname = c.table_name || '_' || c.column_name || '_no_identity_number')`),
  );
  expect(unguarded.rows).toEqual([]);
});
