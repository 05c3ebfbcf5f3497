// Two coordinators and ten caseworkers at once, on real connections: never more accepted than offered, unless knowingly.
import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { acceptRequest } from '~/commands/placement/accept-request.server';
import { requestPlacement } from '~/commands/placement/request-placement.server';
import { changeOffer } from '~/commands/place-offer/change-offer.server';
import { withdrawOffer } from '~/commands/place-offer/withdraw-offer.server';
import { addDays, addMonths, today, type CalendarDate } from '~/domain/calendar-date';
import type { PlacementRequestValues } from '~/domain/placement-request-values';
import type { Viewer } from '~/domain/viewer';
import { asWorker } from '~/platform/database.server';
import { makeCandidate } from '../support/facts';
import { makeParties, placementNow, type Parties } from '../support/placement-parties';
import { beyondOffered, makePlaceOffer, offerWords } from '../support/place-offers';
import { makeViewer } from '../support/viewer';

const ROUNDS = 12;
const CASEWORKERS = 10;

async function makeRoom(places: number) {
  const parties = await makeParties();
  const unit = { organisationId: parties.caseworker.organisationId };
  const colleagues = await Promise.all(Array.from({ length: CASEWORKERS - 1 }, () => makeViewer('caseworker', unit)));
  const offer = await makePlaceOffer(parties, { places });
  const { id } = await asWorker((tx) => tx.contractSupplier.findFirstOrThrow({ where: { contractId: parties.contract.id } }));
  return { parties, caseworkers: [parties.caseworker, ...colleagues], offer, contractSupplierId: id };
}
type Room = Awaited<ReturnType<typeof makeRoom>>;

/** A caseworker registers nobody twice: each asks for a place for a new candidate, from a day of their own. */
async function ask({ contractSupplierId }: Room, caseworker: Viewer, plannedFrom: CalendarDate) {
  const candidate = await makeCandidate(caseworker.organisationId, { caseworkerId: caseworker.membershipId });
  const values: PlacementRequestValues = {
    contractSupplierId,
    department: 'cleaning',
    plannedFrom,
    plannedTo: addMonths(plannedFrom, 2),
    daysPerWeek: 5,
    goal: 'job_here',
    requestAnyway: false,
  };
  const answer = await requestPlacement(caseworker, candidate.id, values, randomUUID());
  if (!answer.ok) throw new Error(answer.refusal.code);
  return answer.value;
}

function accept(coordinator: Viewer, id: string, overCapacityReason?: string) {
  return acceptRequest(coordinator, { id, version: 1, overCapacityReason }, randomUUID());
}

const bothOf = ({ coordinator, colleague }: Parties) => [coordinator, colleague];

test('two coordinators who answer ten requests at once fill the places, each once, and no more', async () => {
  for (let round = 0; round < ROUNDS; round += 1) {
    const places = 1 + (round % 7);
    const room = await makeRoom(places);
    const ids = await Promise.all(room.caseworkers.map((one, index) => ask(room, one, addDays(today(), index))));
    const answers = await Promise.all(ids.flatMap((id) => bothOf(room.parties).map((one) => accept(one, id))));
    const accepted = (await Promise.all(ids.map(placementNow))).filter(({ acceptedAt }) => acceptedAt !== null);
    expect(accepted, `round ${round}`).toHaveLength(places);
    expect(answers.filter(({ ok }) => ok), `round ${round}`).toHaveLength(places);
    expect(await beyondOffered(room.parties.contract.id), `round ${round}`).toBe(0);
  }
}, 120_000);

test('asking, accepting, lowering and taking back at once never leaves more accepted than offered, unless knowingly', async () => {
  for (let round = 0; round < ROUNDS; round += 1) {
    const room = await makeRoom(4);
    const { parties, offer } = room;
    const second = await makePlaceOffer(parties, { places: 3 });
    const lower = (coordinator: Viewer, places: number) =>
      changeOffer(coordinator, offer.id, { ...offerWords, places, version: 1 }, randomUUID());
    const [first, other] = [parties.coordinator, parties.colleague];
    const answer = (id: string, index: number) =>
      Promise.all([accept(first, id), accept(other, id, index % 5 === 0 ? 'Vi får en ekstra mentor.' : undefined)]);
    const day = (index: number) => addDays(today(), index);
    const early = room.caseworkers.slice(0, 7);
    const asked = await Promise.all(early.map((one, index) => ask(room, one, day(index))));
    await Promise.all([
      ...asked.slice(0, 3).map(answer),
      lower(first, (round % 4) + 1),
      ...asked.slice(3).map(answer),
      lower(other, 2),
      withdrawOffer(other, second.id, { version: 1, knowingly: false }, randomUUID()),
      ...room.caseworkers.slice(7).map(async (one, index) => answer(await ask(room, one, day(7 + index)), index + 1)),
    ]);
    expect(await beyondOffered(parties.contract.id), `round ${round}`).toBeLessThanOrEqual(0);
  }
}, 120_000);
