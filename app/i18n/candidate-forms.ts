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
} as const;

export const candidateFormTexts: Texts<typeof nb> = { nb };
