import type { Role } from '~/domain/viewer';
import type { NavigationKey } from '~/i18n/navigation';

export interface NavigationEntry {
  key: NavigationKey;
  path: string;
}

const entries = {
  start: { key: 'start', path: '/' },
  candidates: { key: 'candidates', path: '/kandidater' },
  placements: { key: 'placements', path: '/praksisplasser' },
  requests: { key: 'requests', path: '/foresporsler' },
  mentors: { key: 'mentors', path: '/mentorer' },
  figures: { key: 'figures', path: '/nokkeltall' },
  contracts: { key: 'contracts', path: '/kontrakter' },
  users: { key: 'users', path: '/brukere' },
  organisations: { key: 'organisations', path: '/organisasjoner' },
} as const satisfies Record<string, NavigationEntry>;

/** The main menu of each role, in the order of its work. */
export const navigationOf: Readonly<Record<Role, readonly NavigationEntry[]>> = {
  caseworker: [entries.start, entries.candidates, entries.placements, entries.figures, entries.contracts],
  unit_lead: [
    entries.start,
    entries.candidates,
    entries.placements,
    entries.figures,
    entries.contracts,
    entries.users,
  ],
  nav_advisor: [entries.start, entries.candidates, entries.figures, entries.contracts],
  coordinator: [
    entries.start,
    entries.requests,
    entries.placements,
    entries.mentors,
    entries.figures,
    entries.contracts,
  ],
  mentor: [entries.start],
  buyer: [entries.start, entries.contracts],
  admin: [entries.start, entries.organisations, entries.users, entries.contracts],
};
