import type { Texts } from './texts';

const nb = {
  heading: 'Dine kandidater denne uken',
  week: (from: string, to: string) => `Uken ${from}–${to}`,
  none: 'Du har ingen kandidater i praksis nå',
  noneText: 'Når koordinatoren velger deg som mentor og praksisen har startet, står kandidaten her.',
  question: (name: string) => `Har ${name} vært til stede denne uken?`,
  present: 'Ja, til stede denne uken',
  absent: 'Nei',
  note: 'Et kort ord om uken (valgfritt)',
  noteHint: 'Leses av koordinatoren, flyktningenheten og NAV. Skriv ikke om helse.',
  saidPresent: 'Til stede denne uken',
  saidAbsent: 'Ikke til stede denne uken',
  savedAt: (moment: string) => `Lagret ${moment}`,
  yourNote: 'Du skrev:',
  correct: 'Rett svaret',
  about: (name: string) => `Om ${name}`,
  phone: 'Telefon',
  email: 'E-postadresse',
  level: 'Norsknivå',
  motherTongue: 'Morsmål',
  extent: 'Omfang',
  days: (days: string) => `${days} dager i uken`,
  hours: (hours: string) => `${hours} timer i uken`,
  plannedTo: 'Planlagt slutt',
  needs: 'Det du trenger å vite',
  formTitle: (name: string) => `Oppmøte denne uken: ${name}`,
  metaTitle: 'Oppmøte denne uken',
  back: 'Til forsiden',
  receipts: { oppmote: 'Svaret er lagret. Koordinatoren, flyktningenheten og NAV ser det. Du kan rette det ut uken.' },
} as const;

export const presenceTexts: Texts<typeof nb> = { nb };
