import { addDays, toDateColumn, type CalendarDate } from '~/domain/calendar-date.ts';
import type { NavShareBasis } from '~/domain/nav-share.ts';
import type { Frame } from './frame-rows.ts';
import { idMaker, officeHours } from './moments.ts';
import { toldPlans, type ToldMeeting, type ToldStep } from './plan-stories.ts';
import type { Random } from './random.ts';
import type { DemoRows } from './rows.ts';
import { DEMO_CASEWORKER } from './staff.ts';

const bases: Readonly<Partial<Record<NavShareBasis, number>>> = { integration_act: 60, nav_act: 25, consent: 15 };
/** So many shares are from before the portal asked for a basis, one in each; and so many have ended. */
const ONE_WITHOUT_BASIS_IN = 12;
const ENDED_SHARES = 3;

/** Gives the shares the basis they rest on and who shared, and adds some that have ended. */
export function stateShares(rows: DemoRows, today: CalendarDate, frame: Frame, random: Random): void {
  const caseworkerOf = new Map(rows.candidate.map(({ id, caseworkerId }) => [id, caseworkerId]));
  const someone = frame.memberships.get(DEMO_CASEWORKER);
  rows.navShare.forEach((share, index) => {
    if (index % ONE_WITHOUT_BASIS_IN === 5) return;
    share.legalBasis = random.weighted<NavShareBasis>(bases);
    share.sharedById = caseworkerOf.get(share.candidateId) ?? someone;
  });
  const shared = new Set(rows.navShare.map(({ candidateId }) => candidateId));
  const before = toDateColumn(addDays(today, -90));
  const others = rows.candidate.filter((one) => !one.protectedAddress && one.caseworkerId === someone && !shared.has(String(one.id)) && new Date(one.createdAt ?? 0) < before);
  const reasons = ['purpose_reached', 'consent_withdrawn', 'followed_elsewhere'] as const;
  others.slice(0, ENDED_SHARES).forEach(({ id }, index) => {
    const who = { sharedById: someone, endedById: someone, endReason: reasons[index], legalBasis: 'consent' as const };
    const when = { sharedAt: officeHours(random, addDays(today, -60)), endedAt: officeHours(random, addDays(today, -14)) };
    rows.navShare.push({ candidateId: String(id), navOfficeId: frame.organisations.nav, purpose: 'Vurdering av lønnstilskudd', ...who, ...when });
  });
}

/** Adds the plans to shared candidates of the demo's caseworker, those who were shared longest ago first. */
export function addPlans(rows: DemoRows, today: CalendarDate, frame: Frame, random: Random): void {
  const newId = idMaker(random);
  const someone = frame.memberships.get(DEMO_CASEWORKER);
  const gone = new Set(rows.candidateDetail.filter(({ leftOn }) => leftOn).map(({ id }) => id));
  const own = new Set(rows.candidate.filter(({ id, caseworkerId }) => caseworkerId === someone && !gone.has(String(id))).map(({ id }) => id));
  const living = rows.navShare
    .filter(({ candidateId, endedAt, sharedAt }) => own.has(candidateId) && !endedAt && sharedAt && new Date(sharedAt) < toDateColumn(addDays(today, -45)))
    .sort((one, other) => Number(other.sharedAt) - Number(one.sharedAt));
  const people = { unit: someone, nav: frame.memberships.get('nav') };
  toldPlans.forEach((meetings, index) => {
    const candidateId = living[index]?.candidateId;
    if (!candidateId) return;
    for (const meeting of meetings) addMeeting(rows, { candidateId, meeting, today, random, newId, people });
  });
}

interface Around {
  candidateId: string;
  today: CalendarDate;
  random: Random;
  newId: (moment: Date) => string;
  people: { unit: string | undefined; nav: string | undefined };
}

function addMeeting(rows: DemoRows, { meeting, ...around }: Around & { meeting: ToldMeeting }): void {
  const { candidateId, today, random, newId, people } = around;
  const { days, place, participants, agreed, cancelled } = meeting;
  const writer = meeting.byNav ? people.nav : people.unit;
  const day = (offset: number) => officeHours(random, addDays(today, offset));
  const registeredAt = day(Math.min(days, 0) - 10);
  const id = newId(registeredAt);
  rows.followUpMeeting.push({
    ...{ id, candidateId, place, participants, registeredAt, registeredById: writer, metOn: toDateColumn(addDays(today, days)) },
    ...(agreed && { agreed, agreedById: writer, agreedAt: new Date(day(days).getTime() + 8 * 3_600_000) }),
    ...(cancelled && { cancelReason: cancelled, cancelledById: writer, cancelledAt: day(days - 1) }),
  });
  for (const step of meeting.steps ?? []) addStep(rows, { ...around, step, meetingId: id, createdAt: day(days), writer });
}

type StepAround = Around & { step: ToldStep; meetingId: string; createdAt: Date; writer: string | undefined };

function addStep(rows: DemoRows, { step, meetingId, createdAt, writer, today, random, newId, people }: StepAround): void {
  const { text, owner, due, done, dropped, moved } = step;
  const id = newId(createdAt);
  const date = (offset: number) => toDateColumn(addDays(today, offset));
  const closer = owner === 'nav' ? people.nav : people.unit;
  rows.nextStep.push({
    ...{ id, meetingId, text, owner, dueOn: date(due), createdAt, createdById: writer },
    ...(done && { doneOn: date(-done.daysAgo), outcome: done.outcome, closedById: closer, closedAt: officeHours(random, addDays(today, -done.daysAgo)) }),
    ...(dropped && { dropReason: dropped, closedById: closer, closedAt: officeHours(random, addDays(today, due)) }),
  });
  if (!moved) return;
  const movedAt = officeHours(random, addDays(today, moved.from));
  rows.nextStepMove.push({ stepId: id, fromDay: date(moved.from), toDay: date(due), reason: moved.reason, movedById: closer, movedAt });
}
