/** Crockford's base 32: no I, L, O and U, so that a code can be read aloud and typed from paper. */
export const CHECK_CODE_LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
export const CHECK_CODE_LENGTH = 10;

const mistaken: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };

/**
 * A check code as somebody typed it, as it is kept: spaces and hyphens gone, O read as 0, I and L as 1. Null where it
 * cannot be one.
 */
export function readCheckCode(typed: string): string | null {
  const code = [...typed.normalize('NFKC').toUpperCase().replace(/[\s‐-–-]/g, '')].map((letter) => mistaken[letter] ?? letter);
  const whole = code.length === CHECK_CODE_LENGTH && code.every((letter) => CHECK_CODE_LETTERS.includes(letter));
  return whole ? code.join('') : null;
}

/** `K7M2P-9XQ4D`: in two groups, as it stands on the certificate. */
export function showCheckCode(code: string): string {
  return `${code.slice(0, CHECK_CODE_LENGTH / 2)}-${code.slice(CHECK_CODE_LENGTH / 2)}`;
}

/** A code of ten letters from as many random bytes; 32 divides 256, so that each letter is as likely. */
export function checkCodeFrom(bytes: Uint8Array): string {
  return [...bytes.slice(0, CHECK_CODE_LENGTH)].map((byte) => CHECK_CODE_LETTERS[byte % 32]).join('');
}
