/** What can be done with a contract. */
export type ContractAction = 'change' | 'add_supplier';
