import type { Texts } from './texts';

const nb = {
  title: 'Ønsker og erfaring',
  intro: (name: string) =>
    `Det du skriver om ${name} her, brukes til å foreslå plasser som kan passe. Forslagene avgjør ingenting; det gjør du sammen med kandidaten.`,
  who: 'Leses av flyktningenheten, og av NAV hvis kandidaten er delt. Leverandører ser det ikke.',
  wants: 'Ønsker',
  shifts: 'Vakter',
  from: 'Kan begynne',
  fitsIn: 'Yrket passer i',
  wantedDepartments: 'Avdelinger kandidaten ønsker',
  availableShifts: 'Vakter kandidaten kan jobbe',
  availableFrom: 'Kan begynne fra og med',
  priorOccupation: 'Tidligere yrke',
  priorOccupationHint: 'For eksempel «elektriker i åtte år». Leses av flyktningenheten, og av NAV hvis kandidaten er delt.',
  priorDepartments: 'Avdelinger det tidligere yrket passer i',
  submit: 'Lagre ønskene',
  change: 'Endre ønsker',
  none: 'Ikke oppgitt',
  placesTitle: 'Plasser som kan passe',
  placesIntro:
    'Ut fra språk, ønsker, tid og tidligere yrke. Plassene som begynner først, står først. Listen er et forslag og avgjør ingenting.',
  placesCaption: 'Plasser som kan passe for kandidaten',
  placesNone: 'Ingen av plassene som tilbys, passer med det som er registrert. Sjekk ønskene, eller se alle ledige plasser.',
  placesShown: (shown: number, total: number) => (shown < total ? `Viser ${shown} av ${total} plasser.` : ''),
  allPlaces: 'Se alle ledige plasser',
  place: 'Plass',
  freeThen: 'Ledige',
  noneFree: 'Ingen ledige da',
  freeThenHint: 'Ledige den første uken kandidaten kan begynne.',
  ask: 'Be om plass',
  askAt: (place: string) => `Be om plass: ${place}`,
} as const;

export const wishTexts: Texts<typeof nb> = { nb };
