import { toDateColumn, today } from '~/domain/calendar-date';
import { done, refused, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import type { WorkSiteValues } from '~/domain/work-site-values';
import { performOnce } from '../perform-once.server';

/** Refusals of the forms about sites, by the constraint that upholds them. */
export const siteConstraints = { work_sites_one_of_each_name: { code: 'site_name_taken', field: 'name' } } as const;

type Code = 'choose_one' | 'in_the_future' | 'site_name_taken';

/** Registers a site of the own organisation on one of its contracts. The value is the site's id. */
export function addWorkSite(viewer: Viewer, { countedOn, contractId, ...input }: WorkSiteValues, requestId: string): Promise<Result<string, Code>> {
  return performOnce<string, Code>(
    viewer,
    requestId,
    async (tx) => {
      if (countedOn > today()) return refused('in_the_future', 'countedOn');
      const supplierId = viewer.organisationId;
      const link = await tx.contractSupplier.findUnique({ where: { contractId_supplierId: { contractId, supplierId } }, select: { id: true } });
      if (!link) return refused('choose_one', 'contractId');
      const data = { ...input, contractId, supplierId, countedOn: toDateColumn(countedOn) };
      const { id } = await tx.workSite.create({ data, select: { id: true } });
      return done(id);
    },
    siteConstraints,
  );
}
