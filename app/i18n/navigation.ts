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
  contracts: 'Kontrakter',
  users: 'Brukere',
  organisations: 'Organisasjoner',
  mails: 'E-post',
  rates: 'Minstesatser',
} as const;

export type NavigationKey = keyof typeof nb;
export const navigationTexts: Texts<Readonly<Record<NavigationKey, string>>> = { nb };
