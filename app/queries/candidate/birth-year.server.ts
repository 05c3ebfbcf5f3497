import type { Transaction } from '~/platform/database.server';

/** The year that a candidate whom the caller has found visible was born in; null where it is not known. */
export async function birthYearOf(tx: Transaction, candidateId: string): Promise<number | null> {
  const detail = await tx.candidateDetail.findUnique({ where: { id: candidateId }, select: { birthYear: true } });
  return detail?.birthYear ?? null;
}
