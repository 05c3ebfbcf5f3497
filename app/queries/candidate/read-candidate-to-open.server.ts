import type { Viewer } from '~/domain/viewer';
import { asViewer } from '~/platform/sessions/viewer.server';
import { hasOpened, visibleCandidate } from './visible-candidate.server';

/** What the notice before a protected candidate may show: no name, only whether there is anything to open. */
export async function readCandidateToOpen(viewer: Viewer, id: string) {
  return asViewer(viewer, async (tx) => {
    const { reference, protectedAddress } = await visibleCandidate(tx, viewer, id);
    return { reference, isOpen: !protectedAddress || (await hasOpened(tx, viewer, id)) };
  });
}
