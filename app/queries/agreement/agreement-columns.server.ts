import { agreementState } from '~/domain/agreement-lifecycle';
import type { AgreementTerms } from '~/domain/agreement-terms';
import { dateInOslo, fromDateColumn, type CalendarDate } from '~/domain/calendar-date';
import type { Prisma } from '~/platform/generated/prisma/client';

const person = { select: { user: { select: { name: true } }, organisation: { select: { name: true } } } } as const;

/** What every party to an agreement sees of one version. */
export const agreementColumns = {
  id: true,
  number: true,
  version: true,
  goal: true,
  goalText: true,
  tasks: true,
  training: true,
  followUpRhythm: true,
  startsOn: true,
  endsOn: true,
  daysPerWeek: true,
  hoursPerWeek: true,
  mentorId: true,
  sentAt: true,
  candidateApprovedAt: true,
  candidateBehalfReason: true,
  supplierApprovedAt: true,
  supplierBehalfReason: true,
  unitApprovedAt: true,
  replacedAt: true,
  cancelledAt: true,
  touchedAt: true,
  createdAt: true,
  mentor: { select: { user: { select: { name: true } } } },
  candidateApprovedBy: person,
  supplierApprovedBy: person,
  unitApprovedBy: person,
  writtenBy: person,
} as const satisfies Prisma.AgreementSelect;

type Row = Prisma.AgreementGetPayload<{ select: typeof agreementColumns }>;

/** One version as screens and commands look at it: its terms, where it stands on a date, and who has said yes. */
export function agreementOf(row: Row, on: CalendarDate) {
  const touchedOn = dateInOslo(row.touchedAt);
  const terms: AgreementTerms = {
    goal: row.goal,
    goalText: row.goalText,
    tasks: row.tasks,
    training: row.training,
    followUpRhythm: row.followUpRhythm,
    startsOn: fromDateColumn(row.startsOn),
    endsOn: fromDateColumn(row.endsOn),
    daysPerWeek: Number(row.daysPerWeek),
    hoursPerWeek: Number(row.hoursPerWeek),
    mentorId: row.mentorId,
  };
  return {
    id: row.id,
    number: row.number,
    version: row.version,
    state: agreementState({ ...row, touchedOn }, on),
    touchedOn,
    terms,
    mentorName: row.mentor.user.name,
    written: yesOf(row.createdAt, row.writtenBy, null),
    approvals: {
      candidate: yesOf(row.candidateApprovedAt, row.candidateApprovedBy, row.candidateBehalfReason),
      supplier: yesOf(row.supplierApprovedAt, row.supplierApprovedBy, row.supplierBehalfReason),
      unit: yesOf(row.unitApprovedAt, row.unitApprovedBy, null),
    },
  };
}
export type Agreement = ReturnType<typeof agreementOf>;

/** Who said something when, and why on behalf of somebody else; null where nobody did. */
function yesOf(at: Date | null, by: Row['writtenBy'], behalfReason: string | null) {
  return at && { at: at.toISOString(), name: by?.user.name ?? null, organisation: by?.organisation.name ?? null, behalfReason };
}
export type Yes = NonNullable<ReturnType<typeof yesOf>>;
