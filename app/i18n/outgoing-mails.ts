import type { MailFault, MailState } from '~/domain/mail-delivery';
import type { Texts } from './texts';

const kinds: Readonly<Record<string, string>> = {
  digest: 'Dagens oppgaver',
  reminder: 'Påminnelse',
  escalation: 'Til fagleder',
  urgent: 'Haster',
};

const nb = {
  title: 'E-post',
  intro: 'E-post som portalen har sendt eller skal sende, nyeste først. Den nevner aldri kandidater. Slettes etter 12 måneder.',
  /** Said where no mail server is configured. */
  toFolder: 'E-posten sendes ikke, men blir filer på serveren, fordi ingen e-postserver er satt opp (SMTP_URL).',
  searchLabel: 'Søk på mottaker',
  state: 'Status',
  allStates: 'Alle',
  caption: 'E-post, nyeste først',
  count: (total: number) => (total === 1 ? '1 e-post' : `${total} e-poster`),
  subject: 'Emne',
  to: 'Til',
  kind: 'Slag',
  kindOf: (kind: string) => kinds[kind] ?? 'Annet',
  queued: 'Lagt i kø',
  sent: 'Sendt',
  givenUp: 'Gitt opp',
  attempts: 'Forsøk',
  nextAttempt: 'Neste forsøk',
  lastFault: 'Sist gikk det galt fordi',
  leadsTo: 'Lenken går til',
  frontPage: 'Forsiden',
  text: 'Teksten',
  states: { waiting: 'Venter', sent: 'Sendt', given_up: 'Kom ikke fram' } satisfies Record<MailState, string>,
  faults: {
    no_connection: 'Portalen fikk ikke kontakt med e-postserveren.',
    sign_in_refused: 'E-postserveren godtok ikke brukernavnet eller passordet i SMTP_URL.',
    sender_refused: 'E-postserveren godtok ikke avsenderadressen i MAIL_FROM.',
    recipient_refused: 'E-postserveren kjenner ikke mottakerens adresse. Rett adressen på brukeren, og prøv igjen.',
    message_refused: 'E-postserveren ville ikke ta imot innholdet.',
    try_later: 'E-postserveren ba portalen prøve igjen senere.',
    account_closed: 'Brukerens tilgang er stengt.',
    folder: 'Portalen kunne ikke skrive til mappen for e-post.',
    unknown: 'Noe uventet hendte. Se loggen på serveren.',
  } satisfies Record<MailFault, string>,
  code: (code: string) => `Svarkode ${code}.`,
  emptyTitle: 'Ingen e-post ennå',
  emptyText: 'Her kommer daglige oversikter og påminnelser når det er noe å minne om.',
  noHitsTitle: 'Ingen treff',
  noHitsText: 'Sjekk skrivemåten, eller fjern søk og filtre.',
  retry: 'Prøv igjen',
  retryTitle: 'Send e-posten på nytt',
  retryText: 'E-posten legges i kø igjen og går til adressen som brukeren har nå. Den som allerede kan ha fått den, kan få den to ganger.',
  submitRetry: 'Legg i kø igjen',
  receipts: { iko: 'E-posten er lagt i kø igjen, og sendes nå. Går det galt, prøver portalen på nytt av seg selv.' },
};

export const outgoingMailTexts: Texts<typeof nb> = { nb };
