import type { Viewer } from '~/domain/viewer';
import { asViewer } from '~/platform/sessions/viewer.server';
import { openCandidate } from './visible-candidate.server';

/** Who a form is about; 404 outside the viewer's scope. */
export async function readCandidateHeading(viewer: Viewer, id: string) {
  const { firstName, lastName, reference, protectedAddress } = await asViewer(viewer, (tx) => openCandidate(tx, viewer, id));
  return { id, name: `${firstName} ${lastName}`, reference, protectedAddress };
}
