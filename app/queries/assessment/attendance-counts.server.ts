import type { Transaction } from '~/platform/database.server';

/** Days of a placement by how the candidate's attendance was reported, over all weeks that were. */
export async function attendanceCounts(tx: Transaction, placementId: string) {
  const groups = await tx.attendanceDay.groupBy({
    by: ['attendance'],
    where: { report: { placementId } },
    _count: { _all: true },
  });
  const of = (kind: (typeof groups)[number]['attendance']) => groups.find(({ attendance }) => attendance === kind)?._count._all ?? 0;
  const counts = { present: of('present'), ill: of('ill'), agreed: of('agreed'), notAgreed: of('not_agreed') };
  return { ...counts, days: counts.present + counts.ill + counts.agreed + counts.notAgreed };
}
