import { placementParts, type PlacementPart } from '~/domain/placement-part';
import type { Viewer } from '~/domain/viewer';
import { may, type Permission } from './permissions';

const permissionOf: Readonly<Record<PlacementPart, Permission>> = {
  avtale: 'agreements.read',
  opplaeringsplan: 'training.read',
  ukerapporter: 'reports.read',
  forslag: 'proposals.read',
  sluttvurdering: 'assessments.read',
  kompetansebevis: 'certificates.read',
};

/** Where a placement's part leads back to: the placement's own page, or the start page of a mentor, who has none of it. */
export function wayBack(viewer: Pick<Viewer, 'role'>, placementId: string): string {
  return may(viewer, 'placements.read') ? `/praksis/${placementId}` : '/';
}

/** Which parts the viewer may open, for a placement that it sees and whose person it still sees. */
export function partsFor(viewer: Pick<Viewer, 'role'>): PlacementPart[] {
  return placementParts.filter((part) => may(viewer, permissionOf[part]));
}
