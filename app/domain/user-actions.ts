/** What can be done with somebody's access to the portal. */
export type UserAction = 'change' | 'add_role' | 'close' | 'reopen' | 'make_link';
