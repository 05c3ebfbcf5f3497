import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { correctDates } from '~/commands/placement/correct-dates.server';
import { addDays, today, type CalendarDate } from '~/domain/calendar-date';
import { asWorker } from '~/platform/database.server';
import { readPlacement } from '~/queries/placement/read-placement.server';
import { makePlacement } from '../support/facts';
import { formOf, makeParties, moment, placeCandidate, placementNow, statusOf, type Parties } from '../support/placement-parties';

let parties: Parties;
beforeAll(async () => {
  parties = await makeParties();
});

const active = { acceptedAt: moment, startedOn: '2026-02-02' } as const;
const ended = { ...active, endedOn: '2026-05-29', endReason: 'completed' } as const;

interface Dates {
  startedOn: CalendarDate;
  endedOn?: CalendarDate;
}

const correct = (placement: { id: string; version: number }, dates: Dates, viewer = parties.caseworker) =>
  correctDates(viewer, { ...formOf(placement), ...dates }, randomUUID());

describe('correcting dates', () => {
  test('changes the start of a practice that runs, and start and end of one that has ended; the supplier sees them', async () => {
    const running = await placeCandidate(parties, active);
    expect(await correct(running, { startedOn: '2026-02-09' })).toEqual({ ok: true, value: running.id });
    const over = await placeCandidate(parties, ended);
    expect(await correct(over, { startedOn: '2026-01-26', endedOn: '2026-06-05' }, parties.lead)).toMatchObject({ ok: true });
    expect(await placementNow(over.id)).toMatchObject({ endReason: 'completed', version: over.version + 1 });
    const seen = await readPlacement(parties.coordinator, over.id, today());
    expect(seen).toMatchObject({ startedOn: '2026-01-26', endedOn: '2026-06-05' });
  });

  test('is written in the log with who did it and which columns', async () => {
    const placement = await placeCandidate(parties, active);
    await correct(placement, { startedOn: '2026-02-09' });
    const entry = await asWorker((tx) =>
      tx.auditLogEntry.findFirst({ where: { rowId: placement.id, action: 'update' }, orderBy: { id: 'desc' } }),
    );
    expect(entry).toMatchObject({ membershipId: parties.caseworker.membershipId, changedColumns: ['started_on', 'version'] });
  });

  test('waits for a start, and keeps the end to a practice that has ended', async () => {
    const waiting = await placeCandidate(parties, { acceptedAt: moment });
    expect(await correct(waiting, { startedOn: '2026-02-09' })).toMatchObject({ refusal: { code: 'not_possible_now' } });
    const running = await placeCandidate(parties, active);
    await correct(running, { startedOn: '2026-02-09', endedOn: '2026-03-01' });
    expect((await placementNow(running.id)).endedOn).toBeNull();
    const over = await placeCandidate(parties, ended);
    expect(await correct(over, { startedOn: '2026-02-09' })).toMatchObject({ refusal: { code: 'required', field: 'endedOn' } });
  });

  test('refuses days to come, an end before the start, and a start before the contract', async () => {
    const over = await placeCandidate(parties, ended);
    const tomorrow = addDays(today(), 1);
    expect(await correct(over, { startedOn: tomorrow, endedOn: tomorrow })).toMatchObject({
      refusal: { code: 'in_the_future', field: 'startedOn' },
    });
    expect(await correct(over, { startedOn: '2026-02-02', endedOn: tomorrow })).toMatchObject({
      refusal: { code: 'in_the_future', field: 'endedOn' },
    });
    expect(await correct(over, { startedOn: '2026-03-02', endedOn: '2026-03-01' })).toMatchObject({
      refusal: { code: 'before_start', field: 'endedOn' },
    });
    expect(await correct(over, { startedOn: '2023-12-31', endedOn: '2026-03-01' })).toMatchObject({
      refusal: { code: 'before_contract', field: 'startedOn' },
    });
  });

  test('refuses a period that meets another placement with the same supplier, before or after', async () => {
    const over = await placeCandidate(parties, ended);
    const { candidateId, contractId, supplierId } = over;
    await makePlacement({ candidateId, contractId, supplierId }, { startedOn: '2025-09-01', endedOn: '2026-01-10' });
    await makePlacement({ candidateId, contractId, supplierId }, { startedOn: '2026-06-08' });
    expect(await correct(over, { startedOn: '2026-01-10', endedOn: '2026-05-29' })).toMatchObject({
      refusal: { code: 'period_meets_other_placement', field: 'startedOn' },
    });
    expect(await correct(over, { startedOn: '2026-02-02', endedOn: '2026-06-08' })).toMatchObject({
      refusal: { code: 'period_meets_other_placement', field: 'endedOn' },
    });
    expect(await correct(over, { startedOn: '2026-01-11', endedOn: '2026-06-07' })).toMatchObject({ ok: true });
  });

  test('refuses a start after the candidate left the target group', async () => {
    const over = await placeCandidate(parties, ended, {}, { leftOn: '2026-06-30', leftReason: 'moved_abroad' });
    expect(await correct(over, { startedOn: '2026-07-01', endedOn: '2026-07-31' })).toMatchObject({
      refusal: { code: 'starts_after_leaving', field: 'startedOn' },
    });
  });

  test('of a placement that somebody changed meanwhile is told, and changes nothing', async () => {
    const over = await placeCandidate(parties, ended);
    await correct(over, { startedOn: '2026-02-03', endedOn: '2026-05-29' });
    const late = await correct(over, { startedOn: '2026-02-04', endedOn: '2026-05-29' }, parties.lead);
    expect(late).toMatchObject({ refusal: { code: 'stale' } });
    expect((await placementNow(over.id)).startedOn).toEqual(new Date('2026-02-03'));
  });

  test('is the unit’s alone', async () => {
    const over = await placeCandidate(parties, ended);
    const dates: Dates = { startedOn: '2026-02-03', endedOn: '2026-05-29' };
    expect(await correct(over, dates, parties.coordinator)).toMatchObject({ refusal: { code: 'not_possible_now' } });
    expect(await statusOf(correct(over, dates, parties.stranger))).toBe(404);
  });
});
