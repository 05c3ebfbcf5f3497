import type { Texts } from './texts';

const nb = {
  start: 'Forside',
  week: 'Ukerapport',
  candidates: 'Kandidater',
  placements: 'Praksisplasser',
  places: 'Ledige plasser',
  requests: 'Forespørsler',
  proposals: 'Forslag',
  misuse: 'Varsler',
  sites: 'Arbeidssteder',
  mentors: 'Mentorer',
  templates: 'Opplæring',
  figures: 'Nøkkeltall',
  portfolio: 'Portefølje',
  contracts: 'Kontrakter',
  tenders: 'Konkurranser',
  releases: 'Publiseringer',
  periodicReports: 'Rapporter',
  users: 'Brukere',
  organisations: 'Organisasjoner',
  mails: 'E-post',
  rates: 'Minstesatser',
  apiTokens: 'API-tilgang',
  settings: 'Innstillinger',
} as const;

export type NavigationKey = keyof typeof nb;
export const navigationTexts: Texts<Readonly<Record<NavigationKey, string>>> = { nb };
