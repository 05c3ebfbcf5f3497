import type { FirstAdministratorOption, OptionFault, OptionFaultCode } from '~/domain/first-administrator';
import { LINK_DAYS } from '~/domain/password-rule';

const examples: Record<FirstAdministratorOption, string> = {
  organisation: '--organisation "Portaldrift AS"',
  'organisation-number': '--organisation-number 900009046',
  name: '--name "Fornavn Etternavn"',
  email: '--email navn@eksempel.no',
};

const faults: Record<OptionFaultCode, string> = {
  required: 'verdien mangler',
  too_long: 'verdien er for lang',
  invalid_characters: 'verdien har tegn som ikke kan lagres',
  not_an_organisation_number: 'nummeret er ikke et organisasjonsnummer, som har ni sifre der det siste er et kontrollsiffer',
  not_an_email: 'verdien er ikke en e-postadresse',
  national_identity_number: 'verdien har et fødselsnummer eller D-nummer, og portalen lagrer ikke slike',
};

/** What `npm run first-admin` says, and what `npm start` says where it is due. */
export const firstAdminCommandTexts = {
  usage: `Bruk: npm run first-admin -- ${examples.organisation} [${examples['organisation-number']}] ${examples.name} ${examples.email}`,
  fault: ({ option, code }: OptionFault) => `--${option}: ${faults[code]}. Skriv for eksempel ${examples[option]}.`,
  refused: {
    administrator_exists: (emails: readonly string[]) =>
      `Portalen har en systemadministrator fra før (${emails.join(', ')}), som registrerer flere i portalen, under Brukere.`,
    link_waits: (emails: readonly string[]) =>
      `En systemadministrator er registrert, men har ikke valgt passord ennå: kjør kommandoen med --email ${emails.join(' eller --email ')} for en ny lenke.`,
    email_taken: () => 'En bruker som ikke er systemadministrator, har denne e-postadressen fra før: velg en annen.',
  },
  registered: (name: string, organisation: string) => `${name} er registrert som systemadministrator i ${organisation}.`,
  newLink: (name: string) => `${name} var registrert fra før og har fått en ny lenke. Den gamle virker ikke lenger, og ellers er ingenting endret.`,
  link: (name: string, link: string) =>
    [
      `Velg passord her innen ${LINK_DAYS} dager:`,
      '',
      `  ${link}`,
      '',
      `Lenken virker én gang og vises bare nå. Den som har den, kan logge inn som ${name}.`,
    ].join('\n'),
  address: (origin: string) =>
    `Adressen er ${origin}. Er portalen på en annen, sett PORTAL_ORIGIN og kjør kommandoen en gang til for en ny lenke.`,
  missing: 'Ingen systemadministrator kan logge inn ennå: kjør «npm run first-admin», som sier hva den trenger.',
};
