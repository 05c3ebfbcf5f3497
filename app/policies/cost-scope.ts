import type { Viewer } from '~/domain/viewer';
import { contractScope } from './contract-scope';
import { NO_ROWS } from './no-rows';
import { may } from './permissions';

/** The measures that the viewer may see, as a `where`: a supplier its own, others those of the contracts in their scope. */
export function costMeasureScope(viewer: Viewer) {
  if (!may(viewer, 'costs.read')) return NO_ROWS;
  if (may(viewer, 'costs.write')) return { supplierId: viewer.organisationId };
  return { contractSupplier: { contract: contractScope(viewer) } };
}

/** The statements that the viewer may see, as a `where`: a draft is its own supplier's alone. */
export function costStatementScope(viewer: Viewer) {
  if (!may(viewer, 'costs.read')) return NO_ROWS;
  if (may(viewer, 'costs.write')) return { supplierId: viewer.organisationId };
  return { submittedAt: { not: null }, contractSupplier: { contract: contractScope(viewer) } };
}

/** The suppliers on a contract whose cost the viewer may follow, as a `where`. */
export function costSupplierScope(viewer: Viewer) {
  return may(viewer, 'costs.write') ? { supplierId: viewer.organisationId } : { contract: contractScope(viewer) };
}
