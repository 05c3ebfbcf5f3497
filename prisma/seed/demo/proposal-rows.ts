import { addDays, fromDateColumn, toDateColumn, type CalendarDate } from '~/domain/calendar-date.ts';
import type { Prisma } from '~/platform/generated/prisma/client.ts';
import type { Frame } from './frame-rows.ts';
import { officeHours } from './moments.ts';
import type { Random } from './random.ts';
import type { DemoRows } from './rows.ts';
import { coordinatorOf, DEMO_CASEWORKER, DEMO_MENTOR } from './staff.ts';

type Placement = Prisma.PlacementCreateManyInput;
type Proposal = Prisma.ProposalCreateManyInput;
type Wanted = Omit<Proposal, 'placementId' | 'status'>;

interface Told {
  daysAgo: number;
  /** How it stands, and for a no why. */
  status: NonNullable<Proposal['status']>;
  rejectionText?: string;
  byMentor?: boolean;
  wanted: (today: CalendarDate, placement: Placement, otherMentor: string | undefined) => Wanted;
}

const plannedEnd = ({ plannedTo }: Placement) => fromDateColumn(new Date(plannedTo ?? 0));
const endIn = (weeks: number, reason: string): Told['wanted'] => (_today, placement) => ({
  kind: weeks > 0 ? 'extend' : 'shorten',
  endsOn: toDateColumn(addDays(plannedEnd(placement), weeks * 7)),
  endsOnBefore: placement.plannedTo,
  reason,
});
/** An approved extension: the planned end of today is what it led to. */
const extended = (reason: string): Told['wanted'] => (_today, placement) => ({
  kind: 'extend',
  endsOn: placement.plannedTo,
  endsOnBefore: toDateColumn(addDays(plannedEnd(placement), -35)),
  reason,
});
const hours = (daysPerWeek: number, hoursPerWeek: number, reason: string): Told['wanted'] => (_today, placement) => ({
  ...{ kind: 'change_hours', daysPerWeek, hoursPerWeek, reason },
  daysPerWeekBefore: placement.daysPerWeek as number,
  hoursPerWeekBefore: placement.hoursPerWeek as number,
});

/** What has been proposed, shared out between the practices that run, the demo caseworker's and mentor's first. */
const told: readonly Told[] = [
  { daysAgo: 6, status: 'pending', byMentor: true, wanted: endIn(6, 'Er nesten i mål med maskinene og trenger noen uker til.') },
  { daysAgo: 2, status: 'pending', wanted: hours(4, 22.5, 'Vil gjerne ha med seg fredagene, og vi har nok å gjøre.') },
  {
    daysAgo: 9,
    status: 'pending',
    wanted: (today, { plannedTo }) => ({
      ...{ kind: 'end', endsOnBefore: plannedTo, endReason: 'ended_by_candidate', endDetail: 'education' },
      endsOn: toDateColumn(addDays(today, -1)),
      reason: 'Har fått plass på voksenopplæringen og begynner mandag.',
    }),
  },
  { daysAgo: 24, status: 'approved', byMentor: true, wanted: extended('Trengte mer tid til norsk på jobb.') },
  {
    daysAgo: 12,
    status: 'rejected',
    rejectionText: 'Kandidaten har norskkurs på ettermiddagen. Foreslå gjerne færre timer per dag.',
    byMentor: true,
    wanted: hours(5, 37.5, 'Klarer full uke nå.'),
  },
  {
    daysAgo: 1,
    status: 'pending',
    wanted: (_today, { mentorId }, otherMentor) => ({
      ...{ kind: 'change_mentor', mentorId: otherMentor, mentorBeforeId: mentorId },
      reason: 'Mentoren går over til et annet bygg.',
    }),
  },
  { daysAgo: 15, status: 'withdrawn', wanted: endIn(-2, 'Bygget stenger tidligere enn planlagt.') },
  { daysAgo: 8, status: 'replaced', wanted: endIn(3, 'Trenger tre uker til.') },
];

/** Adds proposals to the practices of the demo's main supplier that run: some wait, and some have their answer. */
export function addProposals(rows: DemoRows, random: Random, { today, frame }: { today: CalendarDate; frame: Frame }): void {
  const supplierId = frame.organisations.eksempelrent;
  const caseworker = frame.memberships.get(DEMO_CASEWORKER);
  const followed = new Set(rows.candidate.filter(({ caseworkerId }) => caseworkerId === caseworker).map(({ id }) => id));
  const mentor = frame.memberships.get(DEMO_MENTOR);
  const begunBy = toDateColumn(addDays(today, -21));
  const weight = ({ candidateId, mentorId }: Placement) => Number(followed.has(candidateId)) + Number(mentorId === mentor);
  const running = rows.placement
    .filter((one) => one.supplierId === supplierId && one.startedOn && one.startedOn < begunBy && !one.endedOn && !one.voidedAt && one.mentorId)
    .filter(({ plannedTo }) => plannedTo && plannedTo > toDateColumn(addDays(today, 14)))
    .sort((one, other) => weight(other) - weight(one) || String(one.id).localeCompare(String(other.id)));
  const mentors = [...new Set(running.map(({ mentorId }) => mentorId))];
  told.forEach(({ daysAgo, status, rejectionText, byMentor, wanted }, index) => {
    const placement = running[index % running.length];
    if (!placement?.id) return;
    const otherMentor = mentors.find((one) => one && one !== placement.mentorId) ?? undefined;
    const proposal = wanted(today, placement, otherMentor);
    if (proposal.kind === 'change_mentor' && !otherMentor) return;
    // One of a kind waits at a time.
    if (rows.proposal.some((one) => one.placementId === placement.id && one.kind === proposal.kind)) return;
    const proposedById = byMentor ? placement.mentorId : frame.memberships.get(coordinatorOf.eksempelrent);
    const theirs = status === 'withdrawn' || status === 'replaced';
    rows.proposal.push({
      ...proposal,
      ...{ placementId: placement.id, status, rejectionText, proposedById },
      proposedAt: officeHours(random, addDays(today, -daysAgo)),
      ...(status !== 'pending' && {
        decidedAt: officeHours(random, addDays(today, -Math.max(1, daysAgo - 3))),
        decidedById: theirs ? proposedById : caseworker,
      }),
    });
    if (status === 'replaced') {
      const anew = endIn(5, 'Fem uker holder til resten av planen.')(today, placement, undefined);
      rows.proposal.push({ ...anew, placementId: placement.id, proposedById, proposedAt: officeHours(random, addDays(today, -5)) });
    }
  });
}
