export const proposalStatuses = ['pending', 'approved', 'rejected', 'withdrawn', 'replaced'] as const;
export type ProposalStatus = (typeof proposalStatuses)[number];

/** What can happen to a proposal; `replace` is that the supplier proposes something new of the same kind. */
export const proposalActions = ['approve', 'reject', 'withdraw', 'replace'] as const;
export type ProposalAction = (typeof proposalActions)[number];

/** The sides of a proposal. Which roles act for which stands in `policies/proposal-actions.ts`. */
export const proposalParties = ['unit', 'supplier'] as const;
export type ProposalParty = (typeof proposalParties)[number];

/** The lifecycle as a table: the supplier's until it is answered, the unit's to answer once; then it is history. */
export const proposalLifecycle: Readonly<Record<ProposalStatus, Readonly<Record<ProposalParty, readonly ProposalAction[]>>>> = {
  pending: { unit: ['approve', 'reject'], supplier: ['withdraw', 'replace'] },
  approved: { unit: [], supplier: [] },
  rejected: { unit: [], supplier: [] },
  withdrawn: { unit: [], supplier: [] },
  replaced: { unit: [], supplier: [] },
};
