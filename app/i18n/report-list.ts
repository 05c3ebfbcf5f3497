import type { ReportSignal } from '~/domain/report-signal';
import type { Texts } from './texts';

/** The weekly reports as those read them who follow the placement, and the unit's contact after one. */
const nb = {
  title: (name: string) => `Ukerapporter: ${name}`,
  intro: 'Det mentoren har meldt, uke for uke, den nyeste først.',
  none: 'Ingen ukerapporter ennå',
  noneText: 'De kommer hit når mentoren har sendt den første uka.',
  totalShare: (present: number, reported: number, share: string) => `Til stede ${present} av ${reported} dager som er meldt (${share}).`,
  week: 'Uke',
  presentDays: 'Til stede',
  presentOf: (present: number, reported: number) => `${present} av ${reported}`,
  away: 'Borte',
  goes: 'Hvordan det går',
  aimsMoved: 'Lært',
  words: 'Mentorens ord',
  reportedBy: (name: string | null, moment: string) => (name ? `${name}, ${moment}` : moment),
  moved: (aim: string, level: string) => `${aim}: ${level}`,
  signal: {
    needs_contact: 'Mentoren ber om kontakt',
    unexplained: 'Borte tre dager på rad eller mer uten avtale',
  } satisfies Record<ReportSignal, string>,
  inWeek: (what: string, week: number) => `${what} (uke ${week})`,
  waitsForContact: 'Venter på at flyktningenheten tar kontakt',
  reportWeek: 'Meld fra om uka',
  registerContact: 'Registrer kontakt',
  contacts: 'Kontakt etter ukerapporter',
  contactDate: 'Dato',
  contactBy: 'Hvem',
  contactWords: 'Hva dere kom fram til',
  contactsWho: 'Ses bare av flyktningenheten.',

  contactTitle: (name: string) => `Registrer kontakt: ${name}`,
  contactIntro: 'Skriv hvem du snakket med og hva dere ble enige om. Da regnes meldingen som fulgt opp, og oppgaven forsvinner fra forsiden.',
  contactAbout: 'Det mentoren meldte',
  nothingWaits: 'Ingen melding fra mentoren venter på kontakt nå. Du kan registrere en kontakt likevel.',
  contactedOn: 'Når hadde dere kontakt?',
  contactNote: 'Hva kom dere fram til?',
  contactNoteWho: 'Leses bare av flyktningenheten.',
  save: 'Registrer kontakt',
  receipts: { kontakt: 'Kontakten er registrert. Meldingen fra mentoren er fulgt opp og ligger ikke lenger på forsiden. Bare flyktningenheten ser det du skrev.' },
} as const;

export const reportListTexts: Texts<typeof nb> = { nb };
