import { beforeAll, expect, test } from 'vitest';
import { addDays, today } from '~/domain/calendar-date';
import type { TaskKind } from '~/domain/task';
import type { Viewer } from '~/domain/viewer';
import { listTasks } from '~/queries/task/list-tasks.server';
import { acceptedPlacement, byCandidate, bySupplier, inForce, makeAgreement } from '../support/agreements';
import { makeParties, moment, placeCandidate, type Parties } from '../support/placement-parties';

let parties: Parties;
beforeAll(async () => {
  parties = await makeParties();
});

const now = new Date();
const weeksAgo = (weeks: number) => new Date(`${addDays(today(), -weeks * 7)}T08:00:00Z`);

/** Of these kinds, what waits for somebody about one placement. */
async function waiting(viewer: Viewer, id: string): Promise<TaskKind[]> {
  const kinds: readonly TaskKind[] = ['write_agreement', 'approve_agreement', 'agreement_expiring'];
  const { tasks } = await listTasks(viewer, today());
  return tasks.filter((task) => kinds.includes(task.kind) && task.path === `/praksis/${id}/avtale`).map(({ kind }) => kind);
}

test('the supplier is asked to write an agreement as soon as it has accepted, until some weeks after the start', async () => {
  const fresh = { acceptedAt: now };
  const accepted = await acceptedPlacement(parties, fresh);
  const begun = await acceptedPlacement(parties, { ...fresh, startedOn: addDays(today(), -28) });
  const long = await acceptedPlacement(parties, { ...fresh, startedOn: addDays(today(), -29) });
  const request = await placeCandidate(parties);
  const old = await acceptedPlacement(parties, { acceptedAt: weeksAgo(18) });
  const asked = await Promise.all([accepted, begun, long, request, old].map(({ id }) => waiting(parties.coordinator, id)));
  expect(asked).toEqual([['write_agreement'], ['write_agreement'], [], [], []]);
  expect(await waiting(parties.caseworker, accepted.id)).toEqual([]);
});

test('what is written or in force need not be written; what is cancelled or expired must', async () => {
  const made = [{}, inForce(parties), { cancelledAt: now }, { touchedAt: weeksAgo(12) }].map(async (facts) => {
    const { id } = await acceptedPlacement(parties, { acceptedAt: now });
    await makeAgreement(parties, id, facts);
    return waiting(parties.coordinator, id);
  });
  expect(await Promise.all(made)).toEqual([[], [], ['write_agreement'], ['write_agreement']]);
});

test('a sent agreement waits for the supplier, and when it has said yes for the unit', async () => {
  const { id } = await acceptedPlacement(parties, { acceptedAt: now });
  await makeAgreement(parties, id, { sentAt: now });
  expect(await waiting(parties.coordinator, id)).toEqual(['approve_agreement']);
  expect(await waiting(parties.caseworker, id)).toEqual([]);
  for (const given of [bySupplier(parties), { ...bySupplier(parties), ...byCandidate(parties) }]) {
    const { id: other } = await acceptedPlacement(parties, { acceptedAt: now });
    await makeAgreement(parties, other, { sentAt: moment, ...given });
    expect(await waiting(parties.coordinator, other)).toEqual([]);
    expect(await waiting(parties.lead, other)).toEqual(['approve_agreement']);
  }
});

test('that an agreement will expire is told both sides from ten weeks on', async () => {
  const at = async (weeks: number) => {
    const { id } = await acceptedPlacement(parties, { acceptedAt: now });
    await makeAgreement(parties, id, { touchedAt: weeksAgo(weeks) });
    return [await waiting(parties.coordinator, id), await waiting(parties.caseworker, id)];
  };
  expect(await at(9)).toEqual([[], []]);
  expect(await at(10)).toEqual([['agreement_expiring'], ['agreement_expiring']]);
  expect(await at(12)).toEqual([['write_agreement'], []]);
});
