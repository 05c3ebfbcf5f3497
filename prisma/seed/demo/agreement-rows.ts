import { addDays, addMonths, dateInOslo, fromDateColumn, type CalendarDate } from '~/domain/calendar-date.ts';
import type { Prisma } from '~/platform/generated/prisma/client.ts';
import type { FollowUpRhythm } from '~/platform/generated/prisma/enums.ts';
import { agreementTexts, behalfReasons } from './agreement-texts.ts';
import type { Frame } from './frame-rows.ts';
import { officeHours } from './moments.ts';
import type { SupplierKey } from './organisations.ts';
import type { Random } from './random.ts';
import type { DemoRows } from './rows.ts';
import { coordinatorOf, DEMO_CASEWORKER } from './staff.ts';

type Agreement = Prisma.AgreementCreateManyInput;
type Placement = Prisma.PlacementCreateManyInput;

interface Around {
  random: Random;
  coordinator: string;
  caseworker: string;
}

const rhythms = { weekly: 25, every_two_weeks: 55, monthly: 20 };

/** The terms as the placement has them, written on `on`; null where it does not say enough for an agreement. */
function written(placement: Placement, number: number, on: CalendarDate, { random, coordinator }: Around): Agreement | null {
  const { id, goal, plannedFrom, plannedTo, daysPerWeek, hoursPerWeek, mentorId, department } = placement;
  if (!id || !goal || !plannedFrom || !plannedTo || !daysPerWeek || !hoursPerWeek || !mentorId) return null;
  const longest = addMonths(fromDateColumn(new Date(plannedFrom)), 18);
  if (fromDateColumn(new Date(plannedTo)) >= longest) return null;
  const createdAt = officeHours(random, on);
  return {
    placementId: id,
    number,
    goal,
    goalText: goal === 'other' ? 'Bli kjent med norsk arbeidsliv' : null,
    ...agreementTexts[department ?? 'other'],
    followUpRhythm: random.weighted<FollowUpRhythm>(rhythms),
    ...{ startsOn: plannedFrom, endsOn: plannedTo, daysPerWeek, hoursPerWeek, mentorId },
    ...{ writtenById: coordinator, createdAt, touchedAt: createdAt },
  };
}

/** How far a version has come; each step takes the ones before it along. */
type Step = 'draft' | 'sent' | 'supplier' | 'candidate' | 'unit';
const steps: readonly Step[] = ['draft', 'sent', 'supplier', 'candidate', 'unit'];

function brought(agreement: Agreement, to: Step, { random, coordinator, caseworker }: Around): Agreement {
  const from = new Date(agreement.createdAt ?? 0).getTime();
  const after = (hours: number) => new Date(from + hours * 3_600_000);
  const done = (step: Step) => steps.indexOf(step) <= steps.indexOf(to);
  return {
    ...agreement,
    ...(done('sent') && { sentAt: after(0.5), touchedAt: after(0.5) }),
    ...(done('supplier') && { supplierApprovedAt: after(1), supplierApprovedById: coordinator, touchedAt: after(1) }),
    ...(done('candidate') && {
      ...{ candidateApprovedAt: after(26), candidateApprovedById: random.chance(0.6) ? caseworker : coordinator },
      ...{ candidateBehalfReason: random.pick(behalfReasons), touchedAt: after(26) },
    }),
    ...(done('unit') && { unitApprovedAt: after(49), unitApprovedById: caseworker, touchedAt: after(49) }),
  };
}

/** What is being changed now, one for each of the demo caseworker's practices at the demo coordinator's. */
const changing: readonly { daysAgo: number; to: Step; hoursPerWeek: number }[] = [
  { daysAgo: 75, to: 'draft', hoursPerWeek: 20 },
  { daysAgo: 4, to: 'candidate', hoursPerWeek: 22.5 },
  { daysAgo: 2, to: 'sent', hoursPerWeek: 15 },
  { daysAgo: 5, to: 'supplier', hoursPerWeek: 27 },
];

/** The agreement of a practice that has begun: in force, every sixth after a version with fewer hours. */
function begun(placement: Placement, around: Around, changed: boolean): Agreement[] {
  const answered = dateInOslo(new Date(placement.acceptedAt ?? 0));
  const former = changed ? written(placement, 1, answered, around) : null;
  const latest = written(placement, former ? 2 : 1, addDays(answered, former ? 4 : 1), around);
  if (!latest) return [];
  const inForce = brought(latest, 'unit', around);
  if (!former) return [inForce];
  const { followUpRhythm, unitApprovedAt } = inForce;
  const replaced = { followUpRhythm, replacedAt: unitApprovedAt, hoursPerWeek: Number(placement.hoursPerWeek) - 4 };
  return [{ ...brought(former, 'unit', around), ...replaced }, inForce];
}

/**
 * Adds the agreements: in force where practice has begun, some being changed, one of them about to expire; and of those
 * that wait to start one that waits for the unit, while the others are to be written.
 */
export function addAgreements(rows: DemoRows, today: CalendarDate, { organisations, memberships }: Frame, random: Random): void {
  const keyOf = new Map(Object.entries(organisations).map(([key, id]) => [id, key as SupplierKey]));
  const demo = memberships.get(DEMO_CASEWORKER) ?? '';
  const caseworkerOf = new Map(rows.candidate.map(({ id, caseworkerId }) => [id, caseworkerId ?? demo]));
  const aroundOf = ({ supplierId, candidateId }: Placement): Around => ({
    random,
    coordinator: memberships.get(coordinatorOf[keyOf.get(supplierId) ?? 'eksempelrent']) ?? '',
    caseworker: caseworkerOf.get(candidateId) ?? demo,
  });
  const accepted = rows.placement.filter(({ acceptedAt, voidedAt, withdrawnAt }) => acceptedAt && !voidedAt && !withdrawnAt);
  const own = accepted.filter(
    ({ supplierId, candidateId }) => supplierId === organisations.eksempelrent && caseworkerOf.get(candidateId) === demo,
  );

  accepted.forEach((placement, index) => {
    if (placement.startedOn) rows.agreement.push(...begun(placement, aroundOf(placement), index % 6 === 0));
  });
  const waiting = own.find(({ startedOn, mentorId }) => !startedOn && mentorId);
  const first = waiting && written(waiting, 1, addDays(today, -3), aroundOf(waiting));
  if (waiting && first) rows.agreement.push(brought(first, 'candidate', aroundOf(waiting)));
  addChanges(rows, today, own.filter(({ startedOn, endedOn }) => startedOn && !endedOn), aroundOf);
}

/** Gives each of the changes to a practice that was running when it was written. */
function addChanges(rows: DemoRows, today: CalendarDate, running: Placement[], aroundOf: (placement: Placement) => Around): void {
  const free = new Set(running);
  for (const { daysAgo, to, hoursPerWeek } of changing) {
    const on = addDays(today, -daysAgo);
    const placement = [...free].find(({ startedOn }) => fromDateColumn(new Date(startedOn ?? 0)) < on);
    const latest = rows.agreement.findLast(({ placementId }) => placementId === placement?.id);
    if (!placement || !latest) continue;
    free.delete(placement);
    const change = written(placement, latest.number + 1, on, aroundOf(placement));
    if (change) rows.agreement.push(brought({ ...change, hoursPerWeek, followUpRhythm: latest.followUpRhythm }, to, aroundOf(placement)));
  }
}
