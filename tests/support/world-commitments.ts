// Promises from the tender on the contract of a side, with a canary in each text.
import { asWorker } from '~/platform/database.server.ts';

export const commitmentCanaries = ['commitments.text', 'commitment_changes.reason', 'commitment_comments.text'] as const;
type CommitmentCanary = (typeof commitmentCanaries)[number];

interface Around {
  contractId: string;
  supplierId: string;
  /** Who of the supplier has said something about it. */
  coordinatorId: string;
}

/** Adds a promise in the supplier's own words, which has been changed once and commented on. */
export async function plantCommitments(bird: (field: CommitmentCanary) => string, { coordinatorId, ...parties }: Around) {
  return asWorker(async (tx) => {
    const own = { part: 'cooperation', kind: 'own', direction: 'at_least', basis: 'level', unit: 'timer' } as const;
    const commitment = await tx.commitment.create({
      data: {
        ...{ ...parties, ...own, value: 4, version: 2, text: bird('commitments.text') },
        changes: {
          create: [
            { version: 1, value: 3 },
            { version: 2, value: 4, reason: bird('commitment_changes.reason') },
          ],
        },
        comments: {
          create: { side: 'supplier', text: bird('commitment_comments.text'), writtenById: coordinatorId, writtenByName: 'Kari Koordinator' },
        },
      },
      include: { changes: true },
    });
    return { commitment };
  });
}
