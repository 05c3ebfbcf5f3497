import type { Texts } from './texts';

const nb = {
  title: 'Mentorer',
  intro: 'Mentorene følger opp kandidatene i hverdagen og melder oppmøte hver uke.',
  add: 'Legg til mentor',
  searchLabel: 'Søk på navn, e-postadresse eller telefon',
  withFormer: 'Vis også tidligere mentorer',
  count: (total: number) => (total === 1 ? '1 mentor' : `${total} mentorer`),
  caption: 'Mentorer',
  name: 'Navn',
  email: 'E-postadresse',
  phone: 'Telefon',
  candidates: 'Kandidater i praksis nå',
  access: 'Tilgang',
  former: 'Avsluttet',
  newLink: 'Ny passordlenke',
  newLinkFor: (name: string) => `Ny passordlenke til ${name}`,
  end: 'Avslutt tilgang',
  endFor: (name: string) => `Avslutt tilgangen til ${name}`,
  emptyTitle: 'Ingen mentorer ennå',
  emptyText: 'Legg til den første mentoren, så kan du velge mentor når du godtar en forespørsel.',
  noHitsTitle: 'Ingen treff',
  noHitsText: 'Sjekk skrivemåten, eller fjern søk og filtre.',
  formTitle: 'Legg til mentor',
  formIntro:
    'Navn og e-postadresse må fylles ut. Etterpå får du en lenke som mentoren velger passord med. Du gir den videre selv; portalen sender den ikke på e-post.',
  emailHint: 'Brukes til å logge inn',
  phoneHint: 'Vises for flyktningenheten og NAV når mentoren har en kandidat',
  submitAdd: 'Legg til mentor',
  added: (name: string) => `${name} er lagt til som mentor.`,
  toMentors: 'Tilbake til mentorene',
  linkTitle: 'Ny passordlenke',
  linkIntro: (name: string, email: string) =>
    `${name} (${email}) velger et nytt passord med lenken. Passordet som gjelder nå, virker til det er gjort.`,
  submitLink: 'Lag ny passordlenke',
  linkDone: 'Lenken er laget.',
  endTitle: 'Avslutt tilgangen til en mentor',
  endIntro: (name: string) => `${name} blir logget ut med en gang og ser ikke lenger kandidatene sine.`,
  endKeeps: 'Praksisplassene beholder historikken om hvem som var mentor.',
  endOngoing: (ongoing: number) =>
    ongoing === 1
      ? '1 praksisplass trenger en ny mentor. Den kommer som oppgave på forsiden din.'
      : `${ongoing} praksisplasser trenger ny mentor. De kommer som oppgaver på forsiden din.`,
  submitEnd: 'Avslutt tilgangen',
  receipts: {
    avsluttet: 'Tilgangen er avsluttet. Mentoren er logget ut og ser ikke lenger kandidatene.',
    kollega: 'Kollegaen er lagt til som mentor, og logger inn med samme passord som før. «Bytt rolle» øverst på siden gir rollen som mentor.',
  },
} as const;

export const mentorTexts: Texts<typeof nb> = { nb };
