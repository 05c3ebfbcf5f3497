// The portal does not store national identity numbers. The same rule stands in the database as
// contains_national_identity_number: 11 digits, possibly grouped, whose two check digits are those of a
// fødselsnummer or D-number.

const FIRST = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1];
const SECOND = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];
const SOURCE =
  '(?<![0-9])(?=([0-9]{2}[-. \\u00a0/]?[0-9]{2}[-. \\u00a0/]?[0-9]{2}[-. \\u00a0/]?[0-9]{3}[-. \\u00a0]?[0-9]{2})(?![0-9]))';

function hasCheckDigits(digits: string): boolean {
  const weigh = (weights: number[]) => weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0);
  return weigh(FIRST) % 11 === 0 && weigh(SECOND) % 11 === 0;
}

function found(text: string): { start: number; length: number }[] {
  if (text.length < 11) return [];
  // Read from every position: two numbers may share a separator.
  return [...text.matchAll(new RegExp(SOURCE, 'g'))]
    .filter((match) => hasCheckDigits((match[1] ?? '').replace(/[^0-9]/g, '')))
    .map((match) => ({ start: match.index, length: (match[1] ?? '').length }));
}

/** Whether a fødselsnummer or D-number stands anywhere in `text`. */
export function containsNationalIdentityNumber(text: string): boolean {
  return found(text).length > 0;
}

/** `text` with the digits of every national identity number in it replaced by `*`. */
export function maskNationalIdentityNumbers(text: string): string {
  let masked = text;
  for (const { start, length } of found(text)) {
    const hidden = text.slice(start, start + length).replace(/[0-9]/g, '*');
    masked = masked.slice(0, start) + hidden + masked.slice(start + length);
  }
  return masked;
}

/**
 * Whether a number cell of a spreadsheet holds a fødselsnummer: as a number it has lost its leading zero, so that ten
 * digits are one too where they also read as a day and a month.
 */
export function isNationalIdentityNumberAsNumber(value: number): boolean {
  const digits = String(value);
  if (!/^[0-9]{10}$/.test(digits)) return containsNationalIdentityNumber(digits);
  const month = Number(digits.slice(1, 3));
  return month >= 1 && month <= 12 && hasCheckDigits(`0${digits}`);
}
