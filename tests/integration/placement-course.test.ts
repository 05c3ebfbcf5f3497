import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { endPlacement } from '~/commands/placement/end-placement.server';
import { startPlacement } from '~/commands/placement/start-placement.server';
import { voidPlacement } from '~/commands/placement/void-placement.server';
import { addDays, today, type CalendarDate } from '~/domain/calendar-date';
import { makePlacement } from '../support/facts';
import { formOf, makeParties, moment, placeCandidate, placementNow, statusOf, type Parties } from '../support/placement-parties';

let parties: Parties;
beforeAll(async () => {
  parties = await makeParties();
});

const accepted = { acceptedAt: moment };
const active = { acceptedAt: moment, startedOn: '2026-02-02' } as const;
const start = (placement: { id: string; version: number }, startedOn: CalendarDate, viewer = parties.caseworker) =>
  startPlacement(viewer, { ...formOf(placement), startedOn }, randomUUID());

describe('the start', () => {
  test('is recorded by the unit or the supplier’s coordinator', async () => {
    for (const viewer of [parties.caseworker, parties.lead, parties.coordinator]) {
      const placement = await placeCandidate(parties, accepted);
      expect(await start(placement, '2026-02-02', viewer)).toEqual({ ok: true, value: placement.id });
      expect((await placementNow(placement.id)).startedOn).toEqual(new Date('2026-02-02'));
    }
  });

  test('is a day that has come, and not before the contract began', async () => {
    const placement = await placeCandidate(parties, accepted);
    const field = 'startedOn';
    expect(await start(placement, addDays(today(), 1))).toEqual({ ok: false, refusal: { code: 'in_the_future', field } });
    expect(await start(placement, '2023-12-31')).toMatchObject({ ok: false, refusal: { code: 'before_contract', field } });
    expect(await start(placement, '2024-01-01')).toMatchObject({ ok: true });
  });

  test('does not fall inside another placement with the same supplier; the day after its end is free', async () => {
    const placement = await placeCandidate(parties, accepted);
    const { candidateId, contractId, supplierId } = placement;
    await makePlacement({ candidateId, contractId, supplierId }, { startedOn: '2025-09-01', endedOn: '2026-02-10' });
    const told = { ok: false, refusal: { code: 'overlaps_other_placement', field: 'startedOn' } };
    expect(await start(placement, '2026-02-10')).toMatchObject(told);
    expect(await start(placement, '2026-02-11', parties.coordinator)).toMatchObject({ ok: true });
  });

  test('of two that would overlap, recorded at once, is kept once and the other is told', async () => {
    const one = await placeCandidate(parties, accepted);
    const { candidateId, contractId, supplierId } = one;
    const other = await makePlacement({ candidateId, contractId, supplierId }, accepted);
    const answers = await Promise.all([start(one, '2026-02-02'), start(other, '2026-02-03', parties.coordinator)]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    const told = answers.find(({ ok }) => !ok);
    expect(told).toMatchObject({ refusal: { code: 'overlaps_other_placement', field: 'startedOn' } });
  });

  test('after the candidate left the target group is refused, also for a supplier who may not see why', async () => {
    for (const viewer of [parties.caseworker, parties.coordinator]) {
      const placement = await placeCandidate(parties, accepted, {}, { leftOn: '2026-01-31', leftReason: 'moved_abroad' });
      const told = { ok: false, refusal: { code: 'left_before_start', field: 'startedOn' } };
      expect(await start(placement, '2026-02-01', viewer)).toMatchObject(told);
      expect(await start(placement, '2026-01-31', viewer)).toMatchObject({ ok: true });
    }
  });

  test('waits for an answer, and comes once', async () => {
    const asked = await placeCandidate(parties);
    expect(await start(asked, '2026-02-02')).toMatchObject({ ok: false, refusal: { code: 'not_possible_now' } });
    const running = await placeCandidate(parties, active);
    expect(await start(running, '2026-02-02')).toMatchObject({ ok: false, refusal: { code: 'not_possible_now' } });
  });

  test('of a foreign placement is a page that does not exist', async () => {
    const placement = await placeCandidate(parties, accepted);
    expect(await statusOf(start(placement, '2026-02-02', parties.stranger))).toBe(404);
  });
});

describe('the end', () => {
  const end = (placement: { id: string; version: number }, given: object = {}, viewer = parties.caseworker) =>
    endPlacement(viewer, { ...formOf(placement), endedOn: '2026-05-29', endReason: 'completed', ...given }, randomUUID());

  test('keeps its reason, detail, text and last day', async () => {
    const placement = await placeCandidate(parties, active);
    const words = { endReason: 'ended_by_candidate', endDetail: 'other', endText: 'Flyttet hjem.' };
    expect(await end(placement, words, parties.coordinator)).toMatchObject({ ok: true });
    expect(await placementNow(placement.id)).toMatchObject({ ...words, endedOn: new Date('2026-05-29') });
  });

  test('lies between the start and today', async () => {
    const placement = await placeCandidate(parties, active);
    expect(await end(placement, { endedOn: '2026-02-01' })).toMatchObject({ refusal: { code: 'before_start', field: 'endedOn' } });
    expect(await end(placement, { endedOn: addDays(today(), 1) })).toMatchObject({ refusal: { code: 'in_the_future' } });
    expect(await end(placement, { endedOn: '2026-02-02' })).toMatchObject({ ok: true });
  });

  test('by the unit is not the supplier’s to record', async () => {
    const placement = await placeCandidate(parties, active);
    const words = { endReason: 'ended_by_unit', endDetail: 'moved' };
    expect(await end(placement, words, parties.coordinator)).toMatchObject({ refusal: { code: 'choose_one', field: 'endReason' } });
    expect(await end(placement, words, parties.lead)).toMatchObject({ ok: true });
  });

  test('that both sides record from the same form comes once, and the second is told', async () => {
    const placement = await placeCandidate(parties, active);
    const answers = await Promise.all([end(placement), end(placement, { endReason: 'hired' }, parties.coordinator)]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await placementNow(placement.id)).version).toBe(placement.version + 1);
  });
});

describe('a mistake', () => {
  const voiding = { voidReason: 'Feil kandidat' };

  test('is taken out by the unit with a reason, whatever its status', async () => {
    for (const facts of [{}, accepted, active, { declinedAt: moment, declineReason: 'no_place' as const }]) {
      const placement = await placeCandidate(parties, facts);
      expect(await voidPlacement(parties.lead, { ...formOf(placement), ...voiding }, randomUUID())).toMatchObject({ ok: true });
      expect(await placementNow(placement.id)).toMatchObject(voiding);
    }
  });

  test('is not the supplier’s to take out, and is gone for the supplier afterwards', async () => {
    const placement = await placeCandidate(parties, active);
    const input = { ...formOf(placement), ...voiding };
    expect(await voidPlacement(parties.coordinator, input, randomUUID())).toMatchObject({ refusal: { code: 'not_possible_now' } });
    await voidPlacement(parties.caseworker, input, randomUUID());
    expect(await statusOf(voidPlacement(parties.coordinator, input, randomUUID()))).toBe(404);
  });
});
