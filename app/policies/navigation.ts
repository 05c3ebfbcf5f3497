import type { MenuEntry } from '~/domain/menu-entry';
import type { Role } from '~/domain/viewer';
import type { NavigationKey } from '~/i18n/navigation';

export interface NavigationEntry extends MenuEntry {
  key: NavigationKey;
}

/** Screens about what happens to a candidate that have an address of their own. */
const ofCandidates = ['/arbeid', '/lonnstilskudd', '/oppfolging', '/resultater', '/steg', '/stillingsprosent', '/timelonn', '/satser'] as const;

const entries = {
  start: { key: 'start', path: '/' },
  week: { key: 'week', path: '/uke', covers: ['/praksis'] },
  candidates: { key: 'candidates', path: '/kandidater', covers: ofCandidates },
  candidatesAndImport: {
    key: 'candidates',
    path: '/kandidater',
    covers: [...ofCandidates, '/import'],
  },
  candidatesAndPlacements: {
    key: 'candidates',
    path: '/kandidater',
    covers: ['/praksis', ...ofCandidates],
  },
  placements: { key: 'placements', path: '/praksisplasser', covers: ['/praksis'] },
  places: { key: 'places', path: '/plasser' },
  requests: { key: 'requests', path: '/foresporsler' },
  proposals: { key: 'proposals', path: '/forslag' },
  misuse: { key: 'misuse', path: '/varsler' },
  sites: { key: 'sites', path: '/arbeidssteder' },
  mentors: { key: 'mentors', path: '/mentorer' },
  templates: { key: 'templates', path: '/opplaering' },
  figures: { key: 'figures', path: '/nokkeltall' },
  portfolio: { key: 'portfolio', path: '/portefolje' },
  contracts: { key: 'contracts', path: '/kontrakter', covers: ['/kostnadstiltak', '/kostnadsoppgaver'] },
  tenders: { key: 'tenders', path: '/konkurranser' },
  releases: { key: 'releases', path: '/publiseringer' },
  users: { key: 'users', path: '/brukere', covers: ['/api-tilgang'] },
  contractsAndReports: { key: 'contracts', path: '/kontrakter', covers: ['/kostnadstiltak', '/kostnadsoppgaver', '/rapporter'] },
  periodicReports: { key: 'periodicReports', path: '/rapporter' },
  organisations: { key: 'organisations', path: '/organisasjoner' },
  mails: { key: 'mails', path: '/e-post' },
  apiTokens: { key: 'apiTokens', path: '/api-tilgang' },
  rates: { key: 'rates', path: '/satser' },
  settings: { key: 'settings', path: '/innstillinger' },
} as const satisfies Record<string, NavigationEntry>;

/** The main menu of each role, in the order of its work. */
export const navigationOf: Readonly<Record<Role, readonly NavigationEntry[]>> = {
  caseworker: [entries.start, entries.candidates, entries.placements, entries.proposals, entries.misuse, entries.places, entries.figures, entries.contractsAndReports],
  unit_lead: [
    entries.start,
    entries.candidatesAndImport,
    entries.placements,
    entries.proposals,
    entries.misuse,
    entries.places,
    entries.figures,
    entries.contractsAndReports,
    entries.releases,
    entries.users,
  ],
  nav_advisor: [entries.start, entries.candidatesAndPlacements, entries.places, entries.figures, entries.contractsAndReports],
  coordinator: [
    entries.start,
    entries.requests,
    entries.placements,
    entries.proposals,
    entries.places,
    entries.sites,
    entries.mentors,
    entries.templates,
    entries.figures,
    entries.contracts,
    entries.periodicReports,
  ],
  mentor: [entries.start, entries.week, entries.proposals],
  buyer: [entries.start, entries.portfolio, entries.contracts, entries.periodicReports, entries.releases, entries.tenders, entries.apiTokens],
  admin: [entries.start, entries.organisations, entries.users, entries.contracts, entries.mails, entries.rates, entries.settings],
};
