import type { Texts } from './texts';

/** What a buyer sees of how a contract goes. One text stands for everything that is hidden, whatever the cause. */
const nb = {
  contracts: 'Kontraktene deres',
  portfolio: 'Se alle kontraktene i én tabell',
  none: 'Dere har ingen kontrakter i portalen ennå',
  noneText: 'Når kommunen har registrert en kontrakt som dere er oppdragsgiver for, finner du den her.',
  asOfAll: (quarter: string) => `Slik er det publisert for ${quarter}.`,
  onDateOfCapacity: (count: number, capacity: number) => `${count} av ${capacity} lovede plasser`,
  heading: 'Nøkkeltall',
  asOf: (date: string) => `Tallene viser hele kontrakten til og med ${date}.`,
  inPractice: 'I praksis',
  inPracticeOn: (date: string) => `I praksis ${date}`,
  people: (count: number) => (count === 1 ? 'person' : 'personer'),
  ofCapacity: (capacity: number) => `Leverandøren har lovet ${capacity} plasser samtidig.`,
  duringPeriod: 'Har vært i praksis på kontrakten',
  startedAndEnded: (started: number, ended: number) =>
    `${started} ${started === 1 ? 'praksisplass' : 'praksisplasser'} har startet, og ${ended} er avsluttet.`,
  hired: 'Ansatt etter praksis',
  promisedHires: (promised: number) =>
    `Leverandøren har lovet å ansette ${promised}. Tallet her teller ansatte hos alle arbeidsgivere.`,
  certificates: 'Kompetansebevis',
  certificatesUnit: 'utstedt',
  inJob: (months: string) => `I jobb etter ${months} måneder, med eller uten lønnstilskudd`,
  short: (months: number) => `I jobb etter ${months} mnd.`,
  withSubsidy: (counted: string) => `Med lønnstilskudd: ${counted}`,
  withoutSubsidy: (counted: string) => `Uten lønnstilskudd: ${counted}`,
  measuredBy: (date: string) => `Målt til og med ${date}.`,
  hiddenWhy:
    'Der nøyaktige tall kunne fortelle hvordan det gikk med en enkelt person, vises et intervall, eller «for få til å vises». Det siste står også når svaret er null.',
  about: 'Les hvordan tallene er laget',
  inJobNote: 'I jobb betyr her med eller uten lønnstilskudd.',
} as const;

export const buyerTexts: Texts<typeof nb> = { nb };
