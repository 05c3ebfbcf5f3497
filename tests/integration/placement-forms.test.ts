import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { acceptRequest } from '~/commands/placement/accept-request.server';
import { today } from '~/domain/calendar-date';
import { readAssessmentForm } from '~/queries/assessment/read-assessment-form.server';
import { readWithdrawalForm } from '~/queries/certificate/read-withdrawal-form.server';
import { readPendingHire } from '~/queries/hire-report/read-pending-hire.server';
import { readMentorForm } from '~/queries/mentor/read-mentor-form.server';
import { readOfferForm } from '~/queries/place-offer/read-offer-form.server';
import { readPlacementForm } from '~/queries/placement/read-placement-form.server';
import { readNewPlanForm } from '~/queries/training/read-plan-form.server';
import { formOf, makeParties, placeCandidate, type Parties } from '../support/placement-parties';
import { makePlaceOffer } from '../support/place-offers';
import { trainedPlacement } from '../support/trained-placement';

let parties: Parties;
beforeAll(async () => {
  parties = await makeParties();
});

/** Where a form that is not possible any more sends its reader. */
async function sentTo(work: Promise<unknown>): Promise<string | null> {
  return work.then(
    () => null,
    (answer: Response) => answer.headers.get('Location'),
  );
}

test('whoever comes too late to a form about a placement lands on its page and is told why', async () => {
  const { coordinator, colleague } = parties;
  const request = await placeCandidate(parties);
  expect(await sentTo(readPlacementForm(colleague, request.id, 'decline', today()))).toBeNull();
  await acceptRequest(coordinator, formOf(request), randomUUID());
  const told = `/praksis/${request.id}?beskjed=endret`;
  expect(await sentTo(readPlacementForm(colleague, request.id, 'decline', today()))).toBe(told);
  expect(await sentTo(readMentorForm(colleague, request.id, 'accept', today()))).toBe(told);
  expect(await sentTo(readPendingHire(colleague, request.id, 'withdraw', today()))).toBe(told);
});

test('whoever comes too late to a form about a part of the practice lands on the part and is told why', async () => {
  const { coordinator, mentor } = parties;
  const { placement } = await trainedPlacement(parties, { endedOn: null, endReason: null });
  const path = `/praksis/${placement.id}`;
  expect(await sentTo(readNewPlanForm(mentor, placement.id, today()))).toBe(`${path}/opplaeringsplan?beskjed=endret`);
  expect(await sentTo(readAssessmentForm(mentor, placement.id, ['answer'], today()))).toBe(`${path}/sluttvurdering?beskjed=endret`);
  expect(await sentTo(readWithdrawalForm(coordinator, placement.id, today()))).toBe(`${path}/kompetansebevis?beskjed=endret`);
});

test('whoever comes too late to the form of an offer lands on the offer and is told why', async () => {
  const { id } = await makePlaceOffer(parties, { withdrawnAt: new Date() });
  expect(await sentTo(readOfferForm(parties.coordinator, id, 'change', today()))).toBe(`/plasser/${id}?beskjed=endret`);
});
