import type { Viewer } from '~/domain/viewer';
import { asViewer } from '~/platform/sessions/viewer.server';
import { openCandidate } from '../candidate/visible-candidate.server';
import { practiceSuppliers } from './practice-suppliers.server';

/** Whose new job it is, and the suppliers that may have given it. */
export async function readNewEmployment(viewer: Viewer, candidateId: string) {
  return asViewer(viewer, async (tx) => {
    const { firstName, lastName } = await openCandidate(tx, viewer, candidateId);
    return { name: `${firstName} ${lastName}`, suppliers: await practiceSuppliers(tx, viewer, candidateId) };
  });
}
