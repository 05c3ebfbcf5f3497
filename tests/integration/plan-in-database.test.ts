// What PostgreSQL alone holds of a plan, tried over the portal's own connection.
import { beforeAll, expect, test } from 'vitest';
import { addDays, toDateColumn, today } from '~/domain/calendar-date';
import { asActor, asWorker, type Actor, type Transaction } from '~/platform/database.server';
import { makeCandidate, makeMember, shareWithNav } from '../support/facts';

const day = (days: number) => toDateColumn(addDays(today(), days));
let unit: Actor;
let nav: Actor;
let office: Actor;
let candidateId: string;

beforeAll(async () => {
  const caseworker = await makeMember('caseworker');
  const advisor = await makeMember('nav_advisor');
  [unit, nav] = [caseworker.actor, advisor.actor];
  office = (await makeMember('nav_advisor')).actor;
  candidateId = (await makeCandidate(caseworker.organisationId, { caseworkerId: caseworker.membership.id })).id;
  await shareWithNav(candidateId, advisor.organisationId);
});

const as = <Value>(actor: Actor, work: (tx: Transaction) => Promise<Value>) => asActor(actor, 'portal_app', work);
const held = (actor: Actor) => ({
  ...{ candidateId, metOn: day(-1), place: 'Telefon', participants: 'To', agreed: 'Alt', agreedAt: new Date() },
  ...{ registeredById: actor.membershipId ?? null, agreedById: actor.membershipId ?? null },
});
const newMeeting = (actor: Actor) => as(actor, (tx) => tx.followUpMeeting.create({ data: held(actor) }));
const newStep = async (actor: Actor) => {
  const { id } = await newMeeting(actor);
  const data = { meetingId: id, text: 'Ringe', owner: 'nav', dueOn: day(3), createdById: actor.membershipId ?? null } as const;
  return as(actor, (tx) => tx.nextStep.create({ data }));
};

test('a meeting is written in one’s own name, and what was agreed not before it is held', async () => {
  const other = { registeredById: unit.membershipId ?? null };
  await expect(as(nav, (tx) => tx.followUpMeeting.create({ data: { ...held(nav), ...other } }))).rejects.toThrow(/is not the actor/);
  await expect(as(nav, (tx) => tx.followUpMeeting.create({ data: { ...held(nav), metOn: day(1) } }))).rejects.toThrow(/agreed_afterwards/);
});

test('the other side does not rewrite what was agreed, and nobody takes it away or revives a meeting that was called off', async () => {
  const { id } = await newMeeting(nav);
  const change = (actor: Actor, data: object) => as(actor, (tx) => tx.followUpMeeting.updateMany({ where: { id }, data }));
  await expect(change(unit, { agreed: 'Noe annet' })).rejects.toThrow(/what was written of a meeting stands/);
  await expect(change(unit, { cancelReason: 'x', cancelledAt: new Date(), cancelledById: unit.membershipId })).rejects.toThrow(/stands/);
  await expect(change(nav, { agreed: null, agreedAt: null })).rejects.toThrow(/who wrote it/);
  expect(await change(nav, { agreed: 'Rettet' })).toEqual({ count: 1 });
  await as(unit, async (tx) => {
    const planned = await tx.followUpMeeting.create({ data: { candidateId, metOn: day(3), place: 'x', participants: 'x', registeredById: unit.membershipId ?? null } });
    await tx.followUpMeeting.update({ where: { id: planned.id }, data: { cancelReason: 'Syk', cancelledAt: new Date(), cancelledById: unit.membershipId ?? null } });
    await tx.followUpMeeting.update({ where: { id: planned.id }, data: { cancelReason: null, cancelledAt: null } });
  }).then(
    () => expect.unreachable(),
    (error: unknown) => expect(String(error)).toMatch(/what was written of a meeting stands/),
  );
});

test('a step’s words and owner stand, a new date has its line, and what is closed is closed', async () => {
  const { id } = await newStep(unit);
  const change = (actor: Actor, data: object) => as(actor, (tx) => tx.nextStep.updateMany({ where: { id }, data }));
  await expect(change(unit, { text: 'Noe annet' })).rejects.toThrow(/text of next_steps is not changed/);
  await expect(change(nav, { owner: 'unit' })).rejects.toThrow(/owner of next_steps is not changed/);
  await expect(change(nav, { dueOn: day(9) })).rejects.toThrow(/a new date has its line in the history/);
  const closing = { outcome: 'Gjort', doneOn: day(0), closedAt: new Date() };
  await expect(change(nav, { ...closing, closedById: unit.membershipId })).rejects.toThrow(/is not the actor/);
  await expect(change(nav, closing)).rejects.toThrow(/who closed it/);
  expect(await change(nav, { ...closing, closedById: nav.membershipId })).toEqual({ count: 1 });
  await expect(change(nav, { outcome: 'Likevel ikke' })).rejects.toThrow(/a closed step is not changed/);
  await expect(change(unit, { outcome: null, doneOn: null, closedAt: null, closedById: null })).rejects.toThrow(/a closed step is not changed/);
});

test('a step is agreed in a meeting that has been written, and its history is only added to', async () => {
  const planned = { candidateId, metOn: day(3), place: 'x', participants: 'x', registeredById: nav.membershipId ?? null };
  const { id: meetingId } = await as(nav, (tx) => tx.followUpMeeting.create({ data: planned }));
  const data = { meetingId, text: 'Ringe', owner: 'nav', dueOn: day(3), createdById: nav.membershipId ?? null } as const;
  await expect(as(nav, (tx) => tx.nextStep.create({ data }))).rejects.toThrow(/row-level security/);
  const { id: stepId } = await newStep(nav);
  const move = { stepId, fromDay: day(3), toDay: day(9), reason: 'x', movedById: nav.membershipId ?? null };
  await expect(as(nav, (tx) => tx.nextStepMove.create({ data: move })), 'a line without its move').rejects.toThrow(/the step has another date/);
  await as(nav, async (tx) => {
    await tx.nextStepMove.create({ data: move });
    await tx.nextStep.update({ where: { id: stepId }, data: { dueOn: day(9) } });
  });
  await expect(as(nav, (tx) => tx.nextStepMove.create({ data: { ...move, toDay: day(4) } }))).rejects.toThrow(/row-level security/);
  await expect(as(nav, (tx) => tx.nextStepMove.updateMany({ data: { reason: 'y' } }))).rejects.toThrow(/permission denied/);
});

test('an office without a living share reads no row of the plan, nor who wrote it, and writes none', async () => {
  await newStep(nav);
  const seen = (actor: Actor) =>
    as(actor, async (tx) => [
      await tx.followUpMeeting.count(),
      await tx.nextStep.count(),
      await tx.membership.count({ where: { id: unit.membershipId ?? '' } }),
    ]);
  expect(await seen(office)).toEqual([0, 0, 0]);
  await expect(newMeeting(office)).rejects.toThrow(/row-level security/);
  await asWorker((tx) => tx.navShare.updateMany({ where: { candidateId }, data: { endedAt: new Date() } }));
  expect(await seen(nav)).toEqual([0, 0, 0]);
  await expect(newMeeting(nav)).rejects.toThrow(/row-level security/);
});
