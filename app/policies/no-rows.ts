/** An id that no row has. */
export const NOWHERE = '00000000-0000-0000-0000-000000000000';

/** A condition that no row meets. */
export const NO_ROWS = { id: NOWHERE };
