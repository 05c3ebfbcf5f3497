import type { Viewer } from '~/domain/viewer';
import { may } from './permissions';

/**
 * Whose figures the viewer may ask for (the access table of the design: «exact, all» or «exact, own placements»): the
 * one supplier whose placements are counted, or null where the viewer chooses freely. The database's functions refuse
 * what goes beyond it.
 */
export function onlySupplierOf(viewer: Pick<Viewer, 'role' | 'organisationId'>): string | null {
  return may(viewer, 'figures.everyScope') ? null : viewer.organisationId;
}

/** The contracts whose figures the viewer may ask for, as a `where`. */
export function figureContracts(viewer: Pick<Viewer, 'role' | 'organisationId'>) {
  const supplierId = onlySupplierOf(viewer);
  return supplierId === null ? {} : { suppliers: { some: { supplierId } } };
}

/** Whether the viewer may see who is behind a figure. */
export function seesPeopleBehind(viewer: Pick<Viewer, 'role'>): boolean {
  return may(viewer, 'figures.people');
}
