import { addDays, dateInOslo, fromDateColumn } from '~/domain/calendar-date';
import { NEAR_DAYS } from '~/domain/courses';
import type { Prisma } from '~/platform/generated/prisma/client';
import type { Transaction } from '~/platform/database.server';
import { dateOrNull } from '../placement/placement-facts.server';

/** What employers have answered about one job, or about all of a candidate's, the newest first. */
export async function employerAnswers(tx: Transaction, about: { employmentId: string } | { candidateId: string }) {
  const rows = await tx.employerAnswer.findMany({
    where: { ...about, employment: { voidedAt: null } },
    orderBy: [{ answeredAt: 'desc' }, { id: 'desc' }],
    select: {
      id: true,
      employmentId: true,
      kind: true,
      aboutOn: true,
      answer: true,
      endedOn: true,
      form: true,
      percent: true,
      subsidyKnown: true,
      words: true,
      answeredAt: true,
      supplier: { select: { name: true } },
    },
  });
  const open = rows.some(({ answer }) => answer === 'no') ? await answersNotTakenIn(tx, about) : [];
  return rows.map(({ supplier, aboutOn, endedOn, percent, answeredAt, ...row }) => ({
    ...row,
    supplier: supplier.name,
    aboutOn: fromDateColumn(aboutOn),
    endedOn: dateOrNull(endedOn),
    percent: percent?.toNumber() ?? null,
    answeredOn: dateInOslo(answeredAt),
    /** The employer says that the job has ended, and nobody has acted on it. */
    waits: open.some(({ id }) => id === row.id),
  }));
}

/**
 * The employers' answers that somebody is no longer employed, the oldest first, on jobs that stand as they did then, and
 * without a result that was registered later for the date that was asked about.
 */
export async function answersNotTakenIn(tx: Transaction, about: Prisma.EmployerAnswerWhereInput) {
  const rows = await tx.employerAnswer.findMany({
    where: { AND: [about, { kind: 'still_employed', answer: 'no', employment: { voidedAt: null } }] },
    orderBy: { answeredAt: 'asc' },
    select: {
      id: true,
      candidateId: true,
      employmentId: true,
      employmentVersion: true,
      aboutOn: true,
      endedOn: true,
      answeredAt: true,
      supplier: { select: { name: true } },
      employment: { select: { version: true } },
      candidate: {
        select: {
          firstName: true,
          lastName: true,
          followUps: { where: { voidedAt: null }, select: { statusDate: true, createdAt: true } },
        },
      },
    },
  });
  return rows.filter(({ employmentVersion, aboutOn, answeredAt, employment: job, candidate: { followUps } }) => {
    const [from, to] = [addDays(fromDateColumn(aboutOn), -NEAR_DAYS), addDays(fromDateColumn(aboutOn), NEAR_DAYS)];
    const decided = followUps.some(({ statusDate, createdAt }) => {
      const on = fromDateColumn(statusDate);
      return createdAt > answeredAt && from <= on && on <= to;
    });
    return job.version === employmentVersion && !decided;
  });
}
