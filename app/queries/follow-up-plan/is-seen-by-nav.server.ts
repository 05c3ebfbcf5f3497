import type { Transaction } from '~/platform/database.server';

/** Whether some NAV office sees the candidate now. */
export async function isSeenByNav(tx: Transaction, { id, protectedAddress }: { id: string; protectedAddress: boolean }): Promise<boolean> {
  if (protectedAddress) return false;
  return (await tx.navShare.findFirst({ where: { candidateId: id, endedAt: null }, select: { id: true } })) !== null;
}
