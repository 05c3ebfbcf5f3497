import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { closeSignal } from '~/commands/misuse-signal/close-signal.server';
import { addDays, addMonths, today, type CalendarDate } from '~/domain/calendar-date';
import type { MisuseKind } from '~/domain/misuse-signals';
import type { Viewer } from '~/domain/viewer';
import { asWorker } from '~/platform/database.server';
import { listClosures, listOpenSignals } from '~/queries/misuse-signal/list-signals.server';
import { openSignalsOfCandidate, openSignalsOfPlacement } from '~/queries/misuse-signal/open-signals.server';
import { readSignal } from '~/queries/misuse-signal/read-signal.server';
import { listTasks } from '~/queries/task/list-tasks.server';
import { makeEmployment, makePlacement, makeContract } from '../support/facts';
import { makeParties, placeCandidate, statusOf, type Parties } from '../support/placement-parties';
import { makeViewer } from '../support/viewer';
import { makeWorkSite } from '../support/work-sites';

const on = today();

let parties: Parties;
beforeEach(async () => {
  parties = await makeParties();
});

const kindsOf = async (viewer: Viewer, day: CalendarDate = on) => (await listOpenSignals(viewer, { page: 1 }, day)).rows.map(({ kind }) => kind);
const close = async (viewer: Viewer, kind: MisuseKind, subjectId: string) => {
  const { seen } = await readSignal(viewer, { kind, subjectId }, on);
  return closeSignal(viewer, { kind, subjectId }, { seen: seen ?? '', reason: 'Avklart med leverandøren.' }, randomUUID());
};

describe('about a person', () => {
  test('practice is told of from the day on which 6 months are over, with a task, and again as graver after 12', async () => {
    const { candidateId } = await placeCandidate(parties, { startedOn: addDays(addMonths(on, -6), 1) });
    expect(await kindsOf(parties.caseworker)).toEqual([]);
    await placeCandidate(parties, { startedOn: addMonths(on, -6) }, { firstName: 'Amina', lastName: 'Haile' });
    expect(await kindsOf(parties.caseworker)).toEqual(['practice_over_6_months']);
    expect((await listTasks(parties.caseworker, on)).tasks.filter(({ kind }) => kind === 'look_at_signal')).toMatchObject([
      { subject: 'Amina Haile', dueOn: addDays(addMonths(addMonths(on, -6), 6), 14) },
    ]);
    await placeCandidate(parties, { startedOn: addMonths(on, -12) });
    expect(await kindsOf(parties.lead)).toEqual(['practice_over_12_months', 'practice_over_6_months']);
    expect(await statusOf(readSignal(parties.lead, { kind: 'practice_over_6_months', subjectId: candidateId }, on))).toBe(302);
  });

  test('the third practice is told of until a job is registered', async () => {
    const { candidateId } = await placeCandidate(parties, { startedOn: addMonths(on, -20), endedOn: addMonths(on, -18) });
    const again = { candidateId, contractId: parties.contract.id, supplierId: parties.supplier.id };
    await makePlacement(again, { startedOn: addMonths(on, -12), endedOn: addMonths(on, -10) });
    expect(await kindsOf(parties.caseworker)).toEqual([]);
    await makePlacement(again, { startedOn: addMonths(on, -1) });
    expect(await kindsOf(parties.caseworker)).toEqual(['third_practice_without_hire']);
    await makeEmployment(candidateId, { startedOn: addMonths(on, -20), endedOn: addMonths(on, -19) });
    expect(await kindsOf(parties.caseworker)).toEqual([]);
  });

  test('practice with the supplier in whose employment somebody was is told of; a job registered by mistake is none', async () => {
    const { candidateId } = await placeCandidate(parties, { startedOn: addMonths(on, -1) });
    const there = { employerOrgNumber: parties.supplier.orgNumber ?? '', endedOn: addMonths(on, -2) };
    await makeEmployment(candidateId, { ...there, startedOn: addMonths(on, -5), voidedAt: new Date(), voidReason: 'Feil person' });
    expect(await kindsOf(parties.caseworker)).toEqual([]);
    await makeEmployment(candidateId, { ...there, startedOn: addMonths(on, -4) });
    expect(await kindsOf(parties.caseworker)).toEqual(['back_in_practice_at_employer']);
  });

  test('closing takes it from the lists of the whole unit; a new practice brings it back', async () => {
    const { id, candidateId } = await placeCandidate(parties, { startedOn: addMonths(on, -7) });
    expect(await close(parties.caseworker, 'practice_over_6_months', candidateId)).toMatchObject({ ok: true });
    for (const viewer of [parties.caseworker, parties.lead]) expect(await kindsOf(viewer)).toEqual([]);
    expect(await listClosures(parties.lead, { page: 1 })).toMatchObject({ total: 1, rows: [{ reason: 'Avklart med leverandøren.' }] });
    expect(await readSignal(parties.lead, { kind: 'practice_over_6_months', subjectId: candidateId }, on)).toMatchObject({ state: 'closed' });
    expect(await close(parties.lead, 'practice_over_6_months', candidateId)).toMatchObject({ refusal: { code: 'signal_closed' } });
    await asWorker((tx) => tx.placement.update({ where: { id }, data: { endedOn: new Date(`${addMonths(on, -7)}T00:00:00Z`), endReason: 'completed' } }));
    await makePlacement({ candidateId, contractId: parties.contract.id, supplierId: parties.supplier.id }, { startedOn: addDays(addMonths(on, -7), 10) });
    expect(await kindsOf(parties.caseworker)).toEqual(['practice_over_6_months']);
  });

  test('a caseworker’s list has the own candidates and nobody’s, the lead’s has all; a colleague can open one', async () => {
    const colleague = await makeViewer('caseworker', { organisationId: parties.lead.organisationId });
    const { candidateId } = await placeCandidate(parties, { startedOn: addMonths(on, -7) });
    await placeCandidate(parties, { startedOn: addMonths(on, -8) }, { caseworkerId: null });
    expect([await kindsOf(parties.caseworker), await kindsOf(colleague), await kindsOf(parties.lead)].map(({ length }) => length)).toEqual([2, 1, 2]);
    expect(await readSignal(colleague, { kind: 'practice_over_6_months', subjectId: candidateId }, on)).toMatchObject({ state: 'open' });
    const stranger = await makeViewer('caseworker');
    expect(await kindsOf(stranger)).toEqual([]);
    expect(await statusOf(readSignal(stranger, { kind: 'practice_over_6_months', subjectId: candidateId }, on))).toBe(404);
  });

  test('of a protected address only the own caseworker and the lead are told', async () => {
    const colleague = await makeViewer('caseworker', { organisationId: parties.lead.organisationId });
    const { candidateId } = await placeCandidate(parties, { startedOn: addMonths(on, -7) }, { protectedAddress: true });
    expect([await kindsOf(parties.caseworker), await kindsOf(parties.lead), await kindsOf(colleague)].map(({ length }) => length)).toEqual([1, 1, 0]);
    expect(await statusOf(readSignal(parties.caseworker, { kind: 'practice_over_6_months', subjectId: candidateId }, on))).toBe(302);
    expect(await statusOf(readSignal(colleague, { kind: 'practice_over_6_months', subjectId: candidateId }, on))).toBe(404);
  });
});

test('the pages of the person and of the placement show an open signal to the unit, and to nobody else', async () => {
  const { id, candidateId } = await placeCandidate(parties, { startedOn: addMonths(on, -7) });
  const ended = await makePlacement({ candidateId, contractId: parties.contract.id, supplierId: parties.supplier.id }, { startedOn: addMonths(on, -9), endedOn: addMonths(on, -8) });
  const shown = [{ kind: 'practice_over_6_months', path: `/varsler/praksis-over-6-maaneder/${candidateId}` }];
  expect(await openSignalsOfCandidate(parties.caseworker, candidateId, on)).toMatchObject(shown);
  expect(await openSignalsOfPlacement(parties.lead, id, on)).toMatchObject(shown);
  expect(await openSignalsOfPlacement(parties.lead, ended.id, on)).toEqual([]);
  for (const viewer of [parties.coordinator, await makeViewer('caseworker')]) {
    expect([await openSignalsOfCandidate(viewer, candidateId, on), await openSignalsOfPlacement(viewer, id, on)]).toEqual([[], []]);
  }
  await close(parties.caseworker, 'practice_over_6_months', candidateId);
  expect(await openSignalsOfPlacement(parties.lead, id, on)).toEqual([]);
});

describe('about a supplier', () => {
  const ended = (endedOn: CalendarDate) => placeCandidate(parties, { startedOn: addMonths(endedOn, -3), endedOn });
  const measuredToday = addMonths(on, -3);

  test('five ended practices without a job are told of, with the count; four are not, nor are those of the last three months', async () => {
    for (const months of [4, 8, 12, 16]) await ended(addMonths(on, -months));
    await ended(addDays(measuredToday, 4));
    await ended(addDays(addMonths(on, -24), -1));
    expect(await kindsOf(parties.lead)).toEqual([]);
    await ended(addDays(measuredToday, -1));
    expect((await listOpenSignals(parties.lead, { page: 1 }, on)).rows).toMatchObject([{ kind: 'supplier_rarely_hires', subject: 'Rent og Pent AS', summary: '0 av 5 praksiser førte til jobb' }]);
    expect(await kindsOf(parties.caseworker)).toEqual([]);
  });

  test('one job of five within three months of the end is enough; a day later, or with another employer, is not', async () => {
    const rows = await Promise.all([5, 8, 12, 16, 20].map((months) => ended(addMonths(on, -months))));
    const candidateId = rows[0]?.candidateId ?? '';
    const after = addMonths(addMonths(on, -5), 3);
    await makeEmployment(candidateId, { startedOn: after });
    const late = await makeEmployment(candidateId, { startedOn: addDays(after, 1), employerOrgNumber: parties.supplier.orgNumber ?? '' });
    expect(await kindsOf(parties.lead)).toEqual(['supplier_rarely_hires']);
    await asWorker((tx) => tx.employment.update({ where: { id: late.id }, data: { startedOn: new Date(`${after}T00:00:00Z`) } }));
    expect(await kindsOf(parties.lead)).toEqual([]);
    expect(await statusOf(readSignal(parties.lead, { kind: 'supplier_rarely_hires', subjectId: parties.supplier.id }, on))).toBe(302);
  });

  test('a practice that went on there is counted once, at its last end', async () => {
    const rows = await Promise.all([8, 10, 12, 14].map((months) => ended(addMonths(on, -months))));
    const candidateId = rows[0]?.candidateId ?? '';
    await makePlacement({ candidateId, contractId: parties.contract.id, supplierId: parties.supplier.id }, { startedOn: addDays(addMonths(on, -8), 60), endedOn: addMonths(on, -4) });
    expect(await kindsOf(parties.lead)).toEqual([]);
  });

  test('a caseworker neither opens nor closes it; closed by the lead it comes back when five more are measured', async () => {
    for (const months of [5, 8, 12, 16, 20]) await ended(addMonths(on, -months));
    const subjectId = parties.supplier.id;
    expect(await statusOf(readSignal(parties.caseworker, { kind: 'supplier_rarely_hires', subjectId }, on))).toBe(404);
    expect(await readSignal(parties.lead, { kind: 'supplier_rarely_hires', subjectId }, on)).toMatchObject({ supplier: { practices: { length: 5 } } });
    expect(await close(parties.lead, 'supplier_rarely_hires', subjectId)).toMatchObject({ ok: true });
    expect(await kindsOf(parties.lead)).toEqual([]);
    for (const days of [1, 2, 3, 4]) await ended(addDays(measuredToday, days + 3));
    const inAMonth = addMonths(on, 1);
    expect(await kindsOf(parties.lead, inAMonth)).toEqual([]);
    await ended(addDays(measuredToday, 9));
    expect(await kindsOf(parties.lead, inAMonth)).toEqual(['supplier_rarely_hires']);
    expect(await listClosures(parties.caseworker, { page: 1 })).toMatchObject({ total: 0 });
  });
});

describe('about a site', () => {
  const at = (workSiteId: string) => placeCandidate(parties, { startedOn: addMonths(on, -1), workSiteId });

  test('two in practice beside nine are told of; beside ten, or one alone, not', async () => {
    const [small, large] = [await makeWorkSite(parties, { employees: 9 }), await makeWorkSite(parties, { employees: 10 })];
    await at(small.id);
    for (const _person of [1, 2]) await at(large.id);
    expect(await kindsOf(parties.lead)).toEqual([]);
    await at(small.id);
    expect((await listOpenSignals(parties.lead, { page: 1 }, on)).rows).toMatchObject([{ kind: 'practice_share_at_site', summary: '2 i praksis, 9 ansatte' }]);
    expect(await kindsOf(parties.caseworker)).toEqual([]);
  });

  test('closed it comes back with one more person', async () => {
    const { id } = await makeWorkSite(parties, { employees: 5 });
    for (const _person of [1, 2]) await at(id);
    expect(await close(parties.lead, 'practice_share_at_site', id)).toMatchObject({ ok: true });
    expect(await kindsOf(parties.lead)).toEqual([]);
    await at(id);
    expect(await kindsOf(parties.lead)).toEqual(['practice_share_at_site']);
    expect(await closeSignal(parties.lead, { kind: 'practice_share_at_site', subjectId: id }, { seen: 'før', reason: 'x' }, randomUUID())).toMatchObject({ refusal: { code: 'stale' } });
  });

  test('a placement cannot be at a site of another supplier, nor of another contract', async () => {
    const elsewhere = await makeParties();
    const { id } = await makeWorkSite(elsewhere, {});
    await expect(at(id)).rejects.toThrow('placements_site_is_their_suppliers');
    const contract = await makeContract({ supplierId: parties.supplier.id });
    const other = await makeWorkSite({ contract, supplier: parties.supplier }, {});
    await expect(at(other.id)).rejects.toThrow('placements_site_is_their_suppliers');
  });
});
