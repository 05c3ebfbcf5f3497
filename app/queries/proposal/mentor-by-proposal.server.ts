import type { Transaction } from '~/platform/database.server';

/** Whether an approved agreement is in force on a placement: then a new mentor is proposed, and the unit answers. */
export async function mentorByProposal(tx: Transaction, placementId: string): Promise<boolean> {
  const agreement = await tx.agreement.findFirst({
    where: { placementId, unitApprovedAt: { not: null }, replacedAt: null },
    select: { id: true },
  });
  return agreement !== null;
}
