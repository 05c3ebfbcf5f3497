// Facts under names of their own, so that several runs of a property share one database.
import type { FigureFacts } from './figure-facts.ts';
import { freshOrganisationNumber } from './organisation-number.ts';

let run = 0;

/** The same facts under references and organisation numbers that no other run has. */
export function underOwnNames(facts: FigureFacts): FigureFacts {
  run += 1;
  const numbers = new Map(facts.suppliers.map((number) => [number, freshOrganisationNumber()]));
  const text = JSON.stringify(facts)
    .replace(/"(TK-\d|[KPJ]\d+)"/g, `"R${run}-$1"`)
    .replace(/"(9\d{8})"/g, (whole, number: string) => (numbers.has(number) ? `"${numbers.get(number)}"` : whole));
  return JSON.parse(text) as FigureFacts;
}
