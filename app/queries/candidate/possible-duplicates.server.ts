import type { Viewer } from '~/domain/viewer';
import type { Transaction } from '~/platform/database.server';
import type { Prisma } from '~/platform/generated/prisma/client';
import { candidateScope } from '~/policies/candidate-scope';

/** What a possible duplicate is looked for by; empty values match nobody. */
export interface CandidateTraits {
  firstName: string;
  lastName: string;
  birthYear?: number | undefined;
  phone?: string | undefined;
  email?: string | undefined;
}

export interface PossibleDuplicate {
  id: string;
  reference: string;
  firstName: string;
  lastName: string;
  phone: string | null;
  email: string | null;
  birthYear: number | null;
}

/** Candidates of the viewer's unit with the same name and birth year, or the same phone or e-mail; at most ten. */
export async function findPossibleDuplicates(
  tx: Transaction,
  viewer: Viewer,
  traits: CandidateTraits,
  exceptId?: string,
): Promise<PossibleDuplicate[]> {
  const same: Prisma.CandidateWhereInput[] = [];
  const equal = (value: string) => ({ equals: value, mode: 'insensitive' as const });
  if (traits.birthYear) {
    same.push({
      firstName: equal(traits.firstName),
      lastName: equal(traits.lastName),
      detail: { birthYear: traits.birthYear },
    });
  }
  if (traits.phone) same.push({ phone: traits.phone });
  if (traits.email) same.push({ email: equal(traits.email) });
  if (same.length === 0) return [];
  const rows = await tx.candidate.findMany({
    where: { AND: [candidateScope(viewer), { OR: same }], ...(exceptId && { id: { not: exceptId } }) },
    select: {
      id: true,
      reference: true,
      firstName: true,
      lastName: true,
      phone: true,
      email: true,
      detail: { select: { birthYear: true } },
    },
    orderBy: { createdAt: 'asc' },
    take: 10,
  });
  return rows.map(({ detail, ...row }) => ({ ...row, birthYear: detail?.birthYear ?? null }));
}
