import type { Texts } from './texts';

/** Words that stand on every page. */
const nb = {
  portal: 'Praksisporten',
  skipToContent: 'Gå til innholdet',
  signOut: 'Logg ut',
  signOutLoses: 'Du har en ukerapport på telefonen som ikke er sendt. Logger du ut nå, blir den slettet. Vil du logge ut likevel?',
  switchRole: 'Bytt rolle',
  changePassword: 'Bytt passord',
  chooseMail: 'E-post til deg',
  mainNavigation: 'Hovedmeny',
  cancel: 'Avbryt',
  change: 'Endre',
  optional: 'valgfritt',
  errorTitlePrefix: 'Feil: ',
  errorSummaryHeading: 'Du må rette opp dette før du kan gå videre',
  search: 'Søk',
  searchCandidates: 'Søk etter kandidat',
  show: 'Vis',
  choose: 'Velg',
  notKnown: 'Ikke oppgitt',
  sessionEnding: (minutes: number) =>
    minutes <= 1 ? 'Du blir logget ut om under ett minutt.' : `Du blir logget ut om ${minutes} minutter.`,
  sessionEndingText: 'Det du har skrevet på siden, blir tatt vare på i denne fanen.',
  sessionContinue: 'Fortsett å være innlogget',
  sessionEnded: 'Du er logget ut. Logg inn igjen, så finner du det du hadde skrevet.',
  draftRestored: 'Vi fant det du hadde skrevet her før, og har fylt det inn igjen.',
  pageOf: (page: number, pages: number) => `Side ${page} av ${pages}`,
  nextPage: 'Neste side',
  previousPage: 'Forrige side',
  paging: 'Sider',
  sortBy: (column: string) => `Sorter etter ${column.toLowerCase()}`,
  removeFilters: 'Fjern søk og filtre',
  footerFigures: 'Om tallene',
  footerDatasets: 'Datasett',
} as const;

export const commonTexts: Texts<typeof nb> = { nb };
