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
  organisation_number_taken: 'En organisasjon av samme type har dette nummeret fra før. Søk etter nummeret i listen over organisasjoner.',
  organisation_number_missing: 'Leverandører og oppdragsgivere må ha organisasjonsnummer.',
  email_taken: 'En bruker har denne e-postadressen fra før. Sjekk adressen. Er det samme person, kan systemadministratoren gi den brukeren en rolle til.',
  role_does_not_fit: 'Rollen finnes ikke i denne typen organisasjon. Velg en annen rolle eller organisasjon.',
  has_role_already: 'Brukeren har denne rollen i organisasjonen fra før.',
  not_your_own_access: 'Du kan ikke ta fra deg selv tilgangen du bruker nå. Be en annen om å gjøre det.',
  account_has_other_memberships: 'Brukeren har roller også i andre organisasjoner. Da er det bare systemadministratoren som kan lage en ny passordlenke.',
  password_too_short: 'Passordet er for kort. Det må ha minst 12 tegn.',
  password_too_long: 'Passordet er for langt. Det kan ha høyst 200 tegn.',
  passwords_differ: 'De to passordene er ikke like. Skriv det samme begge steder.',
  wrong_password: 'Passordet du bruker nå, stemmer ikke.',
  contract_reference_taken: 'En annen kontrakt har denne referansen. Velg en annen.',
  supplier_already_on_contract: 'Leverandøren er på kontrakten fra før.',
  chain_too_long: 'Det kan være høyst to ledd med underleverandører under hovedleverandøren (Norgesmodellen).',
};

export const refusalTexts: Texts<typeof nb> = { nb };
