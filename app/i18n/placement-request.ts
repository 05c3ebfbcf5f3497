import type { Texts } from './texts';

const nb = {
  title: 'Be om praksisplass',
  intro: (name: string) => `Forespørselen gjelder ${name}. Leverandøren ser den med en gang du sender, og svarer i portalen.`,
  offer: (supplier: string) => `Du ber om en plass som ${supplier} tilbyr:`,
  offerSettled: 'Skjemaet er fylt ut fra tilbudet. Sluttdato, dager og mål avtaler du med kandidaten.',
  supplier: 'Kontrakt og leverandør',
  option: (contract: string, supplier: string) => `${contract} – ${supplier}`,
  noSuppliers: 'Ingen kontrakter gjelder nå. Be faglederen legge inn en kontrakt med leverandører.',
  department: 'Avdeling',
  plannedFrom: 'Fra og med',
  plannedTo: 'Til og med',
  plannedToHint: 'En praksisplass varer vanligvis høyst 12 måneder, og aldri mer enn 18.',
  daysPerWeek: 'Dager i uken',
  hoursPerWeek: 'Timer i uken',
  goal: 'Mål med praksisen',
  sharedNeeds: 'Behov som leverandøren trenger å kjenne til',
  sharedNeedsWho:
    'Leverandørens koordinator og mentor leser dette. Skriv det som trengs for å legge til rette, ikke diagnoser.',
  procedureTitle: 'Kandidaten har adressesperre',
  procedure: 'Slik kan leverandøren få vite om kandidaten',
  procedureWho:
    'Leverandørens koordinator og mentor leser dette. Skriv hvem som kontakter hvem, og hva som ikke skal skrives ned eller sies videre.',
  overlapTitle: 'Kandidaten har allerede en plass her',
  overlap: 'Hos samme leverandør i samme periode:',
  requestAnyway: 'Send forespørselen likevel',
  submit: 'Send forespørsel',
  hasLeft: 'Kandidaten er ute av målgruppen og kan ikke få en ny praksisplass.',
} as const;

export const placementRequestTexts: Texts<typeof nb> = { nb };
