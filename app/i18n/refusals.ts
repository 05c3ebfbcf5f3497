import type { RefusalCode } from '~/domain/refusal-codes';
import type { Texts } from './texts';

/** What is wrong, why, and what to do: one text for every code that a form or a command refuses with. */
const nb: Readonly<Record<RefusalCode, string>> = {
  required: 'Fyll ut dette feltet.',
  choose_one: 'Velg ett av alternativene.',
  too_long: 'Teksten er for lang. Kort den ned.',
  invalid_characters: 'Teksten har tegn som ikke kan lagres. Skriv den inn på nytt i stedet for å lime inn.',
  not_a_date: 'Skriv datoen som dd.mm.åååå, for eksempel 31.08.2026.',
  not_a_percent: 'Skriv en prosent som er over 0 og høyst 100, for eksempel 80.',
  not_a_number: 'Skriv et tall, for eksempel 3 eller 7,5.',
  not_a_year: 'Skriv et fødselsår med fire sifre, for eksempel 1990.',
  not_an_email: 'Skriv en e-postadresse som navn@eksempel.no.',
  not_a_phone: 'Skriv et telefonnummer med bare sifre, for eksempel 912 34 567.',
  not_an_organisation_number: 'Organisasjonsnummeret stemmer ikke. Det har ni sifre og et kontrollsiffer. Sjekk det i Brønnøysundregistrene.',
  national_identity_number:
    'Her står et fødselsnummer eller D-nummer. Portalen lagrer ikke slike numre. Fjern nummeret og prøv igjen.',
  form_incomplete: 'Skjemaet kom ikke fram helt. Last siden på nytt og prøv igjen.',
  stale: 'Noen andre har endret dette mens du skrev. Last siden på nytt for å se det som gjelder nå. Det du har skrevet her, er ikke lagret.',
  not_possible_now: 'Dette kan ikke gjøres nå, fordi statusen er endret. Last siden på nytt.',
  to_before_from: 'Til-datoen kan ikke være før fra-datoen.',
  in_the_future: 'Datoen kan ikke ligge fram i tid.',
  possible_duplicate: 'Kandidaten kan være registrert fra før. Se listen, og velg om du vil åpne den som finnes eller registrere likevel.',
  before_start: 'Datoen kan ikke være før praksisen startet.',
};

export const refusalTexts: Texts<typeof nb> = { nb };
