const WEIGHTS = [3, 2, 7, 6, 5, 4, 3, 2];

/** Whether `text` is nine digits of which the last is the modulus 11 check digit (Brønnøysundregistrene). */
export function isOrganisationNumber(text: string): boolean {
  if (!/^[0-9]{9}$/.test(text)) return false;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(text[index]), 0);
  const check = (11 - (sum % 11)) % 11;
  return check === Number(text[8]);
}
