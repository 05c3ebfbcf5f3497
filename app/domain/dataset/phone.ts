/**
 * A telephone number that a spreadsheet takes for what it is: Norwegian ones without `+47`, others with `00` for the plus
 * sign, which would be read as the beginning of a formula.
 */
export function phoneWithoutPlus(phone: string): string {
  return phone
    .trim()
    .replace(/^\+\s*47[\s\u00a0]*/, '')
    .replace(/^\+\s*/, '00');
}
