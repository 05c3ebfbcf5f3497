/** A condition that no row meets; ids are never this. */
export const NO_ROWS = { id: '00000000-0000-0000-0000-000000000000' };
