import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { acceptRequest } from '~/commands/placement/accept-request.server';
import { today } from '~/domain/calendar-date';
import { readPendingHire } from '~/queries/hire-report/read-pending-hire.server';
import { readMentorForm } from '~/queries/mentor/read-mentor-form.server';
import { readPlacementForm } from '~/queries/placement/read-placement-form.server';
import { formOf, makeParties, placeCandidate, type Parties } from '../support/placement-parties';

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
