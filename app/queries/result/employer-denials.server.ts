import { daysBetween, fromDateColumn, type CalendarDate } from '~/domain/calendar-date';
import { NEAR_DAYS } from '~/domain/courses';
import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import { candidateScope } from '~/policies/candidate-scope';
import { dateOrNull } from '../placement/placement-facts.server';

/**
 * Looks up where employers have said that somebody was not employed near a measuring date: that is no result by itself,
 * because the person may be in work elsewhere, but worth knowing for who finds out.
 */
export async function employerDenials(tx: Transaction, viewer: Viewer, candidateIds: readonly string[]) {
  const rows = await tx.employerAnswer.findMany({
    where: { candidateId: { in: [...candidateIds] }, candidate: candidateScope(viewer), kind: 'still_employed', answer: 'no' },
    orderBy: { answeredAt: 'desc' },
    select: { id: true, candidateId: true, aboutOn: true, endedOn: true, supplier: { select: { name: true } } },
  });
  return ({ candidateId, measuredOn }: { candidateId: string; measuredOn: CalendarDate }) =>
    rows
      .map(({ aboutOn, endedOn, supplier, ...row }) => ({
        ...row,
        supplierName: supplier.name,
        aboutOn: fromDateColumn(aboutOn),
        endedOn: dateOrNull(endedOn),
      }))
      .filter((row) => row.candidateId === candidateId && Math.abs(daysBetween(row.aboutOn, measuredOn)) <= NEAR_DAYS)
      .map(({ id, supplierName, aboutOn, endedOn }) => ({ id, supplierName, aboutOn, endedOn }));
}
