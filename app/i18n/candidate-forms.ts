import type { Texts } from './texts';

const nb = {
  openTitle: 'Kandidaten har adressesperre',
  openIntro: (reference: string) =>
    `Du er i ferd med å åpne ${reference}. Bare kandidatens veileder og faglederen har tilgang.`,
  openLogged: 'Åpningen blir loggført med navnet ditt og tidspunktet. Den gjelder i 30 minutter.',
  openCare: 'Åpne bare kandidaten hvis du trenger det i arbeidet ditt. Pass på at ingen andre ser skjermen.',
  open: 'Åpne kandidaten',
  back: 'Tilbake til kandidatene',
  editTitle: 'Endre opplysninger',
  caseworker: 'Veileder',
  hiddenByProtection:
    'Setter du adressesperre, ser ikke leverandøren kandidaten lenger. Bekreft på praksisplassens side hvordan leverandøren får vite om kandidaten, så deles den igjen.',
  leaveTitle: 'Ut av målgruppen',
  leaveSubmit: 'Lagre',
  leaveIntro: (name: string) =>
    `Bruk dette når det ikke lenger går an å følge opp ${name}, for eksempel etter flytting. Kandidaten får ingen ny praksisplass, og resultater etter datoen telles ikke.`,
  leftOn: 'Første dag ute av målgruppen',
  leftReason: 'Hvorfor',
  stillInGroup: 'Det var feil. Kandidaten er fortsatt i målgruppen.',
  stillInGroupHint: 'Datoen og grunnen blir fjernet.',
  noteTitle: 'Skriv notat',
  noteIntro: (name: string) => `Notatet gjelder ${name}.`,
  note: 'Notat',
  noteWho:
    'Bare flyktningenheten leser notatet, men kandidaten kan be om innsyn. Notatet kan ikke endres etterpå. Ikke skriv om helse eller fødselsnummer.',
  noteSubmit: 'Lagre notatet',
  shareTitle: 'Del med NAV',
  shareIntro: (name: string) =>
    `NAV-kontoret ser alt om ${name} unntatt de interne notatene, og kan registrere lønnstilskudd og resultater.`,
  office: 'NAV-kontor',
  purpose: 'Hvorfor deler dere?',
  purposeWho: 'NAV-kontoret og flyktningenheten leser dette. For eksempel: samarbeid om lønnstilskudd.',
  shareSubmit: 'Del kandidaten',
  sharedNow: 'Deles nå med',
  noOffices: 'Kandidaten er delt med alle NAV-kontorene i portalen.',
  cannotShare: 'En kandidat med adressesperre kan ikke deles med NAV i portalen.',
  backToCandidate: 'Tilbake til kandidaten',
  endShare: (office: string) => `Slutt å dele med ${office}`,
  endShareIntro: (name: string, office: string) =>
    `${office} ser ikke ${name} lenger. Det NAV har registrert, blir stående.`,
  endShareSubmit: 'Slutt å dele',
} as const;

export const candidateFormTexts: Texts<typeof nb> = { nb };
