import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { recordPresence, type Presence } from '~/commands/presence/record-presence.server';
import { addDays, mondayOf, today } from '~/domain/calendar-date';
import type { Viewer } from '~/domain/viewer';
import { asWorker } from '~/platform/database.server';
import { listWeek, readWeek } from '~/queries/presence/list-week.server';
import { makeParties, moment, placeCandidate, statusOf, type Parties } from '../support/placement-parties';
import { makeViewer } from '../support/viewer';

const on = today();
const week = mondayOf(on);

let parties: Parties;
let active: Parameters<typeof placeCandidate>[1];
beforeAll(async () => {
  parties = await makeParties();
  active = { acceptedAt: moment, startedOn: addDays(on, -30), mentorId: parties.mentor.membershipId };
});

const say = (placementId: string, given: Partial<Presence> = {}, requestId = randomUUID(), viewer: Viewer = parties.mentor) =>
  recordPresence(viewer, { placementId, week, present: true, version: 0, ...given }, requestId);
const weeksOf = (placementId: string) => asWorker((tx) => tx.weeklyPresence.findMany({ where: { placementId } }));

describe('a mentor’s week', () => {
  test('is said in one tap, and the card then shows what was said and when', async () => {
    const { id } = await placeCandidate(parties, active);
    expect((await readWeek(parties.mentor, id, on)).said).toBeNull();
    expect(await say(id)).toEqual({ ok: true, value: id });
    const card = await readWeek(parties.mentor, id, on);
    expect(card).toMatchObject({ said: { present: true, note: null }, version: 1 });
    expect(Date.now() - Date.parse(card.said?.savedAt ?? '')).toBeLessThan(60_000);
  });

  test('can be corrected within the week, and remembers when it first was said', async () => {
    const { id } = await placeCandidate(parties, active);
    await say(id);
    const [first] = await weeksOf(id);
    expect(await say(id, { present: false, note: 'Var syk', version: 1 })).toMatchObject({ ok: true });
    const [now] = await weeksOf(id);
    expect(now).toMatchObject({ id: first?.id, present: false, note: 'Var syk', version: 2, createdAt: first?.createdAt });
    expect(now?.savedAt.getTime()).toBeGreaterThan(first?.savedAt.getTime() ?? 0);
  });

  test('sent twice, also at once, is one row', async () => {
    const { id } = await placeCandidate(parties, active);
    const requestId = randomUUID();
    expect(await Promise.all([say(id, {}, requestId), say(id, {}, requestId)])).toEqual(Array(2).fill({ ok: true, value: id }));
    expect(await weeksOf(id)).toMatchObject([{ version: 1 }]);
  });

  test('said from two forms of the same state: the second is told', async () => {
    const { id } = await placeCandidate(parties, active);
    await say(id);
    expect(await say(id, { present: false })).toMatchObject({ ok: false, refusal: { code: 'stale' } });
    await say(id, { version: 1 });
    expect(await say(id, { version: 1, present: false })).toMatchObject({ ok: false, refusal: { code: 'stale' } });
  });

  test('from an earlier week is over', async () => {
    const { id } = await placeCandidate(parties, active);
    expect(await say(id, { week: addDays(week, -7) })).toMatchObject({ ok: false, refusal: { code: 'week_over' } });
  });

  test('is about own candidates in practice this week, and of others there is no page', async () => {
    const ended = { startedOn: addDays(on, -100), endedOn: addDays(week, -1) };
    const mine = await placeCandidate(parties, { ...active, endedOn: week });
    const notMine = [
      await placeCandidate(parties, { ...active, mentorId: undefined }),
      await placeCandidate(parties, { ...active, ...ended }),
      await placeCandidate(parties, { acceptedAt: moment, mentorId: parties.mentor.membershipId }),
    ];
    const listed = (await listWeek(parties.mentor, on))?.map(({ id }) => id) ?? [];
    expect(listed).toContain(mine.id);
    for (const { id } of notMine) {
      expect(listed).not.toContain(id);
      expect(await statusOf(say(id))).toBe(404);
    }
    const other = await makeViewer('mentor', { organisationId: parties.supplier.id });
    expect(await statusOf(say(mine.id, {}, randomUUID(), other))).toBe(404);
  });
});

test('nobody but a mentor has a week to report on', async () => {
  for (const viewer of [parties.coordinator, parties.caseworker, parties.lead]) expect(await listWeek(viewer, on)).toBeNull();
});
