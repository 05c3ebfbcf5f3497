/** What can be done with the commitments of a contract; what is withdrawn stays as it is. */
export type CommitmentAction = 'register' | 'change' | 'withdraw';
