import type { Shortcut } from '~/domain/shortcut';
import type { Viewer } from '~/domain/viewer';
import { may, type Permission } from './permissions';

const shortcuts: readonly (Shortcut & { permission: Permission })[] = [
  { key: 'register_candidate', path: '/kandidater/ny', permission: 'candidates.write' },
  { key: 'register_organisation', path: '/organisasjoner/ny', permission: 'organisations.manage' },
  { key: 'register_user', path: '/brukere/ny', permission: 'users.manageAll' },
];

/** The main jobs that wait for nobody, so no task on the first page leads to them. */
export function shortcutsOf(viewer: Viewer): readonly Shortcut[] {
  return shortcuts.filter(({ permission }) => may(viewer, permission)).map(({ key, path }) => ({ key, path }));
}
