import type { Viewer } from '~/domain/viewer';
import { asViewer } from '~/platform/sessions/viewer.server';
import { candidateWishes } from './candidate-wishes.server';
import { openCandidate } from './visible-candidate.server';

/** What the form for a candidate's wishes starts from. */
export async function readWishesForm(viewer: Viewer, id: string) {
  return asViewer(viewer, async (tx) => {
    const { firstName, lastName, version } = await openCandidate(tx, viewer, id);
    return { id, version, name: `${firstName} ${lastName}`, wishes: await candidateWishes(tx, viewer, id) };
  });
}
