import type { Viewer } from '~/domain/viewer';
import { may } from './permissions';

const DAY_MS = 24 * 60 * 60 * 1000;

/** The uploads that the viewer may see: those of the own unit, for a day. Row-level security says the same. */
export function uploadScope(viewer: Viewer, now = Date.now()) {
  if (!may(viewer, 'import.run')) return { id: { in: [] as string[] } };
  return { unitId: viewer.organisationId, createdAt: { gt: new Date(now - DAY_MS) } };
}
