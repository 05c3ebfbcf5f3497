/** The longest that work practice may last, in months; NAV's rule with reduced work capacity. */
export const LONGEST_PRACTICE = 18;

/** Work practice lasts at most this many months unless there are reasons; NAV's rule. */
export const USUAL_LONGEST_PRACTICE = 12;
