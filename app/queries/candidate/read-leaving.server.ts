import type { Viewer } from '~/domain/viewer';
import { asViewer } from '~/platform/sessions/viewer.server';
import { openCandidate } from './visible-candidate.server';

/** Whether and why a candidate left the target group, for the form that says so. */
export async function readLeaving(viewer: Viewer, id: string) {
  const candidate = await asViewer(viewer, (tx) => openCandidate(tx, viewer, id));
  const { firstName, lastName, version, leftOn, leftReason } = candidate;
  return { name: `${firstName} ${lastName}`, version, leftOn, leftReason };
}
