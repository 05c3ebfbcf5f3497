import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { nameMentor } from '~/commands/placement/name-mentor.server';
import { addMonths, today, toDateColumn } from '~/domain/calendar-date';
import { asWorker } from '~/platform/database.server';
import { readMentorForm } from '~/queries/mentor/read-mentor-form.server';
import { formOf, makeParties, moment, placeCandidate, placementNow, type Parties } from '../support/placement-parties';
import { makeViewer } from '../support/viewer';

const on = today();

/** A placement that runs, with an agreement that the parties have approved as far as `approved` says. */
async function withAgreement(parties: Parties, approved: object) {
  const mentorId = parties.mentor.membershipId;
  const placement = await placeCandidate(parties, { acceptedAt: moment, startedOn: addMonths(on, -1), mentorId });
  await asWorker((tx) =>
    tx.agreement.create({
      data: {
        ...{ placementId: placement.id, number: 1, goal: 'job_here', tasks: 'Renhold', training: 'Metoder', followUpRhythm: 'weekly' },
        ...{ startsOn: toDateColumn(addMonths(on, -1)), endsOn: toDateColumn(addMonths(on, 3)), daysPerWeek: 5, hoursPerWeek: 30, mentorId },
        sentAt: moment,
        candidateApprovedAt: moment,
        candidateApprovedById: parties.caseworker.membershipId,
        candidateBehalfReason: 'Sagt ja i møte.',
        supplierApprovedAt: moment,
        supplierApprovedById: parties.coordinator.membershipId,
        ...approved,
      },
    }),
  );
  return placement;
}

test('with an agreement in force a new mentor is proposed, not named', async () => {
  const parties = await makeParties();
  const { membershipId: mentorId } = await makeViewer('mentor', { organisationId: parties.supplier.id });
  const inForce = { unitApprovedAt: moment, unitApprovedById: parties.caseworker.membershipId };
  const placement = await withAgreement(parties, inForce);
  expect(await nameMentor(parties.coordinator, { ...formOf(placement), mentorId }, randomUUID())).toMatchObject({
    refusal: { code: 'mentor_by_proposal' },
  });
  expect(await placementNow(placement.id)).toEqual(placement);
  const answer = await readMentorForm(parties.coordinator, placement.id, 'name_mentor', on).catch((thrown: unknown) => thrown);
  expect(answer instanceof Response && answer.headers.get('Location')).toBe(`/praksis/${placement.id}/forslag/nytt/bytt-mentor`);
});

test('while an agreement waits for the unit the coordinator names the mentor', async () => {
  const parties = await makeParties();
  const { membershipId: mentorId } = await makeViewer('mentor', { organisationId: parties.supplier.id });
  const placement = await withAgreement(parties, {});
  expect(await nameMentor(parties.coordinator, { ...formOf(placement), mentorId }, randomUUID())).toMatchObject({ ok: true });
  expect((await placementNow(placement.id)).mentorId).toBe(mentorId);
});
