import { needsOrganisationNumber } from '~/domain/organisation';
import type { OrganisationFacts } from '~/domain/organisation-values';
import { done, refused, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { organisationScope } from '~/policies/organisation-scope';
import { notFound } from '~/queries/session/require-viewer.server';
import { performOnce } from '../perform-once.server';
import { numberTaken } from './organisation-constraints';

/** Changes an organisation's facts; its kind stays. Refuses with `stale` where somebody else was first. */
export function changeOrganisation(
  viewer: Viewer,
  id: string,
  { version, orgNumber, email, phone, name }: OrganisationFacts & { version: number },
  requestId: string,
): Promise<Result<string, 'stale' | 'organisation_number_missing' | 'organisation_number_taken'>> {
  return performOnce(
    viewer,
    requestId,
    async (tx) => {
      const where = { AND: [organisationScope(viewer), { id }] };
      const found = await tx.organisation.findFirst({ where, select: { kind: true } });
      if (!found) throw notFound();
      if (!orgNumber && needsOrganisationNumber(found.kind)) return refused('organisation_number_missing', 'orgNumber');
      const { count } = await tx.organisation.updateMany({
        where: { ...where, version },
        data: {
          name,
          orgNumber: orgNumber ?? null,
          email: email ?? null,
          phone: phone ?? null,
          version: { increment: 1 },
        },
      });
      return count === 1 ? done(id) : refused('stale');
    },
    numberTaken,
  );
}
