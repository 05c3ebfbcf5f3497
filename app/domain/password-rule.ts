/** A password's length in characters; length is the whole rule (NIST SP 800-63B asks for no mix of character kinds). */
export const PASSWORD_LENGTH = { shortest: 12, longest: 200 } as const;

/** Days that a link for choosing a password can be used. */
export const LINK_DAYS = 7;
