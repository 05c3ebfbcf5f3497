import type { CommentSide } from '~/domain/achievement/comment-side';
import type { CommitmentAction } from '~/domain/commitment/commitment-actions';
import type { Viewer } from '~/domain/viewer';
import { NO_ROWS } from './no-rows';
import { may } from './permissions';

/** The commitments that the viewer may see, as a `where`: all for those who follow results, else the own side's. */
export function commitmentScope(viewer: Viewer) {
  switch (viewer.role) {
    case 'caseworker':
    case 'unit_lead':
    case 'nav_advisor':
      return {};
    case 'coordinator':
      return { supplierId: viewer.organisationId };
    case 'buyer':
      return { contractSupplier: { contract: { buyerId: viewer.organisationId } } };
    case 'mentor':
    case 'admin':
      return NO_ROWS;
  }
}

/** The suppliers of a contract in scope whose commitments the viewer may see: a coordinator the own organisation. */
export function promisingSuppliers(viewer: Viewer) {
  return viewer.role === 'coordinator' ? { supplierId: viewer.organisationId } : {};
}

/** What the viewer may do with the commitments in scope. */
export function allowedCommitmentActions(viewer: Viewer): CommitmentAction[] {
  return may(viewer, 'commitments.write') ? ['register', 'change', 'withdraw'] : [];
}

/** The side that the viewer speaks for where commitments are commented on; null for who only reads. */
export function commentsFor(viewer: Viewer): CommentSide | null {
  if (!may(viewer, 'commitments.comment')) return null;
  return viewer.role === 'buyer' ? 'buyer' : 'supplier';
}
