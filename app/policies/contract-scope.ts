import type { ContractAction } from '~/domain/contract-actions';
import type { Viewer } from '~/domain/viewer';
import { NO_ROWS } from './no-rows';
import { may } from './permissions';

/** The contracts that the viewer may see, as a `where`: all for those who follow results, else the own organisation's. */
export function contractScope(viewer: Viewer) {
  switch (viewer.role) {
    case 'caseworker':
    case 'unit_lead':
    case 'nav_advisor':
    case 'admin':
      return {};
    case 'coordinator':
      return { suppliers: { some: { supplierId: viewer.organisationId } } };
    case 'buyer':
      return { buyerId: viewer.organisationId };
    case 'mentor':
      return NO_ROWS;
  }
}

/** The suppliers of a contract in scope that the viewer may see: a coordinator the own organisation and those right below. */
export function chainScope(viewer: Viewer) {
  if (viewer.role !== 'coordinator') return {};
  return { OR: [{ supplierId: viewer.organisationId }, { aboveSupplierId: viewer.organisationId }] };
}

/** Whether the viewer may count a supplier's placements at all: a coordinator those of the own organisation only. */
export function countsPlacementsOf(viewer: Viewer, supplierId: string): boolean {
  return viewer.role !== 'coordinator' || supplierId === viewer.organisationId;
}

/** What the viewer may do with a contract in scope. */
export function allowedContractActions(viewer: Viewer): ContractAction[] {
  return may(viewer, 'contracts.write') ? ['change', 'add_supplier'] : [];
}
