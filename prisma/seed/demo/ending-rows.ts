import { addDays, fromDateColumn, toDateColumn, type CalendarDate } from '~/domain/calendar-date.ts';
import type { NotHiredReason } from '~/domain/assessment.ts';
import { checkCodeFrom } from '~/domain/check-code.ts';
import { isReached } from '~/domain/training-level.ts';
import type { Frame } from './frame-rows.ts';
import { idMaker, officeHours } from './moments.ts';
import { randomFrom, type Random } from './random.ts';
import type { DemoRows } from './rows.ts';
import { coordinatorOf, DEMO_MENTOR } from './staff.ts';

type Placement = DemoRows['placement'][number];
type Certificate = DemoRows['certificate'][number];

/** How many of the last practices have no assessment yet, or none that the candidate has answered. */
const [NOT_ASSESSED, NOT_ANSWERED] = [3, 4];

const strengths = [
  'Møter presis, er nøyaktig og spør når noe er uklart.',
  'Jobber raskt og ryddig. Tar ansvar for eget område.',
  'God med kolleger og brukere av bygget. Har lært mye norsk på jobb.',
  'Flink med maskinene, og passer godt på utstyret.',
  'Rolig og til å stole på. Klarer hele runden alene.',
];
const answers = ['Jeg er glad for det jeg lærte.', 'Jeg ønsker å jobbe mer med dette.', 'Takk til mentoren min.', null];
const disagreements = ['Jeg klarer mer enn det står her.', 'Jeg ville gjerne fått prøve maskinene mer.'];
const reasons: Readonly<Record<Exclude<NotHiredReason, 'other'>, number>> = {
  no_vacancy: 40, too_few_hours: 15, language: 18, skills: 12, attendance: 6, candidate_declined: 9,
};

/** Adds what is written at the end: assessments with the candidate's word, and what the certificates say. */
export function addEndings(rows: DemoRows, today: CalendarDate, frame: Frame, seed: number): void {
  const random = randomFrom(seed);
  const ended = rows.placement
    .filter(({ startedOn, endedOn, voidedAt, id }) => startedOn && endedOn && !voidedAt && plannedFor(rows, id))
    .toSorted((one, other) => Number(other.endedOn) - Number(one.endedOn));
  const mentor = frame.memberships.get(DEMO_MENTOR);
  const first = ended.findIndex(({ mentorId }) => mentorId === mentor);
  ended.forEach((placement, index) => {
    if (index < NOT_ASSESSED || index === first) return;
    addAssessment(rows, random, placement, { today, answered: index >= NOT_ASSESSED + NOT_ANSWERED });
  });
  const newId = idMaker(random);
  const placements = new Map(rows.placement.map((row) => [row.id, row]));
  const around = { random, newId, coordinator: frame.memberships.get(coordinatorOf.eksempelrent) };
  addWithdrawn(rows, ended, frame.organisations.eksempelrent, around);
  for (const certificate of rows.certificate) fillIn(rows, certificate, placements.get(certificate.placementId), around);
}

function plannedFor(rows: DemoRows, placementId: string | undefined): boolean {
  return rows.training.plans.some((plan) => plan.placementId === placementId);
}

function addAssessment(rows: DemoRows, random: Random, { id, endedOn, endReason, mentorId }: Placement, { today, answered }: { today: CalendarDate; answered: boolean }) {
  const end = fromDateColumn(new Date(endedOn as Date));
  const hired = endReason === 'hired';
  const offered = hired || random.chance(0.12);
  const writtenAt = officeHours(random, earliest(addDays(end, 2), today));
  const agrees = random.chance(0.92);
  rows.assessment.push({
    ...{ placementId: id as string, strengths: random.pick(strengths), writtenById: mentorId, writtenAt, createdAt: writtenAt },
    ...{ hired, notHiredReason: hired ? null : random.weighted(reasons), offeredJob: offered },
    ...(offered && { offeredForm: 'permanent', offeredPercent: random.pick([50, 80, 100]), offeredFrom: toDateColumn(addDays(end, 7)) }),
    ...(answered && {
      ...{ candidateAgrees: agrees, candidateWords: random.pick(agrees ? answers : disagreements) },
      candidateAnsweredAt: officeHours(random, earliest(addDays(end, 3), today)),
      ...{ answerTakenById: mentorId, answerBehalfReason: 'Vi leste den sammen på siste dag.' },
    }),
  });
}

interface Around {
  random: Random;
  newId: (moment: Date) => string;
  coordinator: string | undefined;
}

/** One of the main supplier's that was taken back, so that there is one whose check says so. */
function addWithdrawn(rows: DemoRows, ended: readonly Placement[], supplierId: string, { random, coordinator }: Around): void {
  const taken = new Set(rows.certificate.map(({ placementId }) => placementId));
  const placement = ended.find((one) => one.supplierId === supplierId && !taken.has(one.id as string) && reachedIn(rows, one.id).length > 0);
  if (!placement?.id || !placement.endedOn) return;
  rows.certificate.push({
    ...{ placementId: placement.id, title: 'Kompetansebevis i renhold', issuedOn: placement.endedOn, createdAt: officeHours(random, fromDateColumn(new Date(placement.endedOn))) },
    ...{ withdrawnOn: placement.endedOn, withdrawnById: coordinator, withdrawalReason: 'Timene var ført feil. Vi utsteder et nytt.' },
  });
}

/** Gives a certificate its content, where the placement's plan has aims that were reached; the older ones have none. */
function fillIn(rows: DemoRows, certificate: Certificate, placement: Placement | undefined, { random, newId, coordinator }: Around): void {
  const modules = reachedIn(rows, placement?.id);
  const candidate = rows.candidate.find(({ id }) => id === placement?.candidateId);
  if (!placement?.startedOn || !placement.endedOn || !candidate || modules.length === 0) return;
  const id = newId(certificate.createdAt as Date);
  Object.assign(certificate, {
    id,
    checkCode: checkCodeFrom(Uint8Array.from({ length: 10 }, () => random.between(0, 255))),
    titleEn: 'Certificate of competence',
    holderName: `${candidate.firstName} ${candidate.lastName}`,
    supplierName: rows.organisation.find((one) => one.id === placement.supplierId)?.name,
    mentorName: nameOf(rows, placement.mentorId),
    ...{ startsOn: placement.startedOn, endsOn: placement.endedOn, issuedById: coordinator },
    hours: modules.reduce((sum, { hours }) => sum + Number(hours), 0),
    ...(certificate.withdrawnOn && !certificate.withdrawalReason && { withdrawalReason: 'Navnet var skrevet feil.' }),
  } satisfies Partial<Certificate>);
  modules.forEach(({ title, titleEn, hours, aims }, position) => {
    const moduleId = newId(certificate.createdAt as Date);
    rows.certificateModule.push({ id: moduleId, certificateId: id, position, title, titleEn, hours });
    rows.certificateAim.push(...aims.map(({ text, textEn }, place) => ({ moduleId, position: place, text, textEn })));
  });
}

function reachedIn(rows: DemoRows, placementId: string | undefined) {
  const plan = rows.training.plans.find((one) => one.placementId === placementId);
  if (!plan) return [];
  return rows.training.modules
    .filter(({ planId }) => planId === plan.id)
    .map((module) => ({ ...module, aims: rows.training.aims.filter((aim) => aim.moduleId === module.id && aim.level && isReached(aim.level)) }))
    .filter(({ aims }) => aims.length > 0);
}

function nameOf(rows: DemoRows, membershipId: string | null | undefined): string | null {
  const userId = rows.membership.find(({ id }) => id === membershipId)?.userId;
  return rows.user.find(({ id }) => id === userId)?.name ?? null;
}

function earliest(one: CalendarDate, other: CalendarDate): CalendarDate {
  return one < other ? one : other;
}
